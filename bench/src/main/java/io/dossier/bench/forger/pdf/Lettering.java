package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.sheet.Face;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A font with the codes of the characters it can show. */
public final class Lettering {
  private final PDFont font;
  private final Map<Character, Integer> codes;

  private Lettering(PDFont font, Map<Character, Integer> codes) {
    this.font = font;
    this.codes = Map.copyOf(codes);
  }

  /** The font of a run, with those characters alone that the document shows in it. */
  public static Lettering seen(PrintedText text, Run run) {
    return new Lettering(run.font(), text.alphabet(run));
  }

  /** The run's codes in a copy of its font. */
  public static Lettering seen(PrintedText text, Run run, PDFont copy) {
    return new Lettering(copy, text.alphabet(run));
  }

  /** A font that every reader has and no file needs to carry. */
  public static Lettering standard(Standard14Fonts.FontName name, String characters)
      throws IOException {
    return encoded(new PDType1Font(name), characters);
  }

  /** A subset of a typeface for those characters alone, embedded as editors do. */
  public static Lettering embedded(PDDocument document, Face face, String characters)
      throws IOException {
    TTFSubsetter subset = new TTFSubsetter(face.outlines());
    characters.codePoints().forEach(subset::add);
    subset.setPrefix("QWERTY+");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subset.writeToStream(file);
    PDFont font =
        PDTrueTypeFont.load(
            document, new ByteArrayInputStream(file.toByteArray()), WinAnsiEncoding.INSTANCE);
    return encoded(font, characters);
  }

  private static Lettering encoded(PDFont font, String characters) throws IOException {
    Map<Character, Integer> codes = new HashMap<>();
    for (char c : characters.toCharArray()) {
      if (WinAnsiEncoding.INSTANCE.contains(GlyphList.getAdobeGlyphList().codePointToName(c))) {
        codes.put(c, font.encode(String.valueOf(c))[0] & 255);
      }
    }
    return new Lettering(font, codes);
  }

  public boolean canShow(String text) {
    return text.chars().allMatch(c -> codes.containsKey((char) c));
  }

  /** The operand of a showing operator. */
  public byte[] bytes(String text) {
    int length = font instanceof PDType0Font ? 2 : 1;
    byte[] bytes = new byte[text.length() * length];
    for (int i = 0; i < text.length(); i++) {
      int code = codes.getOrDefault(text.charAt(i), 0);
      bytes[(i + 1) * length - 1] = (byte) code;
      if (length == 2) {
        bytes[i * 2] = (byte) (code >> 8);
      }
    }
    return bytes;
  }

  /** The advance of a text at a size of one point. */
  public double width(String text) throws IOException {
    double width = 0;
    for (char c : text.toCharArray()) {
      width += font.getWidth(codes.getOrDefault(c, 0)) / 1000;
    }
    return width;
  }

  /** The advance of a text as a run sets it, in points, without tracking. */
  public double width(String text, Run run) throws IOException {
    return width(text) * run.size() * run.stretch();
  }

  public PDFont font() {
    return font;
  }

  /** Its name among the page's resources, where it is put if it is not there. */
  public COSName on(PDPage page) {
    for (COSName name : page.getResources().getFontNames()) {
      if (page.getResources()
              .getCOSObject()
              .getCOSDictionary(COSName.FONT)
              .getDictionaryObject(name)
          == font.getCOSObject()) {
        return name;
      }
    }
    page.getResources().getCOSObject().setNeedToBeUpdated(true);
    page.getCOSObject().setNeedToBeUpdated(true);
    return page.getResources().add(font);
  }
}
