package io.dossier.reader.examination.font;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What a font's name and descriptor say of its look (ISO 32000-2, 9.8).
 *
 * @param family the name without the tag of a subset (9.9.2) and without words for the style
 * @param name for a person
 */
record Typeface(String family, String name, boolean bold, boolean italic, boolean fixed) {
  private static final Pattern TAG = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern BOLD =
      Pattern.compile(".*(bold|black|heavy|semibold|demi|medium).*");
  private static final Pattern ITALIC = Pattern.compile(".*(italic|oblique).*");
  private static final Pattern FIXED =
      Pattern.compile(".*(mono|courier|consol|typewriter|fixed|ocr|code|barcode).*");
  private static final Pattern STYLE =
      Pattern.compile(
          "(bold|black|heavy|semi|demi|medium|italic|oblique|regular|roman|book|mt|ps)");

  static Typeface of(PDFont font) {
    String name = font.getName() == null ? "" : TAG.matcher(font.getName()).replaceFirst("");
    String small = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return new Typeface(
        STYLE.matcher(small).replaceAll(""),
        name.isEmpty() ? "a font without a name" : name,
        BOLD.matcher(small).matches() || descriptor != null && descriptor.isForceBold(),
        ITALIC.matcher(small).matches() || descriptor != null && descriptor.isItalic(),
        FIXED.matcher(small).matches() || descriptor != null && descriptor.isFixedPitch());
  }

  /** Whether one is the other's cut for what is to stand out. */
  boolean emphasis(Typeface other) {
    return bold != other.bold || italic != other.italic;
  }

  /** Whether both are set alike in a text, as far as names tell. */
  boolean sameStyle(Typeface other) {
    return !emphasis(other) && fixed == other.fixed;
  }
}
