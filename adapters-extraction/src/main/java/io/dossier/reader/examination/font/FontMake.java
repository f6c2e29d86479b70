package io.dossier.reader.examination.font;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The way in which a program writes a font into a file (ISO 32000-2, 9.5 to 9.10): simple or
 * composite, with which encoding, embedded or not, with a map of characters or none. A program
 * writes all fonts of one script in one way.
 */
record FontMake(String kind, String encoding, boolean embedded, boolean mapped) {
  static FontMake of(PDFont font) {
    COSDictionary dictionary = font.getCOSObject();
    COSBase encoding = dictionary.getDictionaryObject(COSName.ENCODING);
    return new FontMake(
        font instanceof PDType0Font composite
            ? "Type0 " + composite.getDescendantFont().getClass().getSimpleName()
            : String.valueOf(font.getSubType()),
        encoding instanceof COSName name ? name.getName() : encoding == null ? "" : "own",
        font.isEmbedded(),
        dictionary.containsKey(COSName.TO_UNICODE));
  }
}
