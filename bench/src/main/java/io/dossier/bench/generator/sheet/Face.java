package io.dossier.bench.generator.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A cut of a family. Both of its forms, for pictures and for PDFs, come from the same file. */
public record Face(Family family, boolean bold, boolean italic) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();
  private static final Map<Face, TrueTypeFont> OUTLINES = new ConcurrentHashMap<>();
  private static final int MEASURED_AT = 100;

  /** The font at a size of one point. */
  public Font font() {
    return FONTS.computeIfAbsent(
        this,
        face -> {
          try (InputStream file = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
          } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(face.toString(), e);
          }
        });
  }

  /** Not safe for use by two threads at once. */
  public TrueTypeFont outlines() {
    return OUTLINES.computeIfAbsent(
        this,
        face -> {
          try (InputStream file = face.open()) {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
            outlines.setEnableGsub(false); // a ligature's glyph would have no characters
            return outlines;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  boolean canShow(String text) {
    return font().canDisplayUpTo(text) < 0;
  }

  /** The advance of a text at a size of one point. */
  double width(String text) {
    return font().deriveFont((float) MEASURED_AT).getStringBounds(text, EXACT).getWidth()
        / MEASURED_AT;
  }

  private InputStream open() {
    String file = family.file(bold, italic);
    return Objects.requireNonNull(Face.class.getClassLoader().getResourceAsStream(file), file);
  }
}
