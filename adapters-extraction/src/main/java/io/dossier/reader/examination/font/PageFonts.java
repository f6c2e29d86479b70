package io.dossier.reader.examination.font;

import io.dossier.reader.pdf.scene.Glyph;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What each font sets on a page. */
final class PageFonts {
  /** Glyphs in all, and the digits among them. */
  private static final class Use {
    private int glyphs;
    private final Set<String> digits = new HashSet<>();
  }

  private final Map<COSDictionary, Use> fonts = new IdentityHashMap<>();

  /**
   * @param page all words of it
   */
  PageFonts(List<Token> page) {
    for (Token token : page) {
      for (Glyph glyph : token.glyphs()) {
        Use use = fonts.computeIfAbsent(glyph.font().getCOSObject(), font -> new Use());
        use.glyphs++;
        if (glyph.digit()) {
          use.digits.add(glyph.text());
        }
      }
    }
  }

  /** Whether the font is there for these glyphs alone. */
  boolean setsNothingElse(PDFont font, List<Glyph> glyphs) {
    Use use = fonts.get(font.getCOSObject());
    long own = glyphs.stream().filter(g -> g.font().getCOSObject() == font.getCOSObject()).count();
    return use != null && use.glyphs == own;
  }

  /** Whether both set one and the same digit, so that neither is what the other lacked. */
  boolean shareDigits(PDFont one, PDFont other) {
    Use a = fonts.get(one.getCOSObject());
    Use b = fonts.get(other.getCOSObject());
    return a != null && b != null && a.digits.stream().anyMatch(b.digits::contains);
  }
}
