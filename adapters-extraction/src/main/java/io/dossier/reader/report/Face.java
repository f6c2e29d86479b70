package io.dossier.reader.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font of a document, and which characters it has. */
final class Face {
  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final Map<Integer, Double> widths = new HashMap<>();

  private Face(PDType0Font font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /**
   * @param resource a TrueType font on the class path
   */
  static Face load(PDDocument document, String resource) {
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, "no font " + resource).readAllBytes();
      TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Ligatures would have to be taken apart again for who copies or hears the text.
      outlines.setEnableGsub(false);
      document.registerTrueTypeFontForClosing(outlines);
      return new Face(PDType0Font.load(document, outlines, true), outlines.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDFont font() {
    return font;
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) > 0;
  }

  /** In thousandths of the font's size. */
  double width(int codePoint) {
    return widths.computeIfAbsent(codePoint, this::measured);
  }

  private double measured(int codePoint) {
    try {
      return font.getStringWidth(Character.toString(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
