package io.dossier.reader.pdf.scene;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What a picture's dictionary says of it. */
final class PictureNote {
  private PictureNote() {}

  static Paint.Laid of(PDImage image) {
    COSDictionary dictionary = image.getCOSObject();
    boolean masked =
        image.isStencil()
            || dictionary.containsKey(COSName.SMASK)
            || dictionary.containsKey(COSName.MASK);
    return new Paint.Laid(
        image.getWidth(),
        image.getHeight(),
        filter(dictionary),
        colours(image),
        image.getBitsPerComponent(),
        masked);
  }

  /** The last filter is that of the picture itself. */
  private static String filter(COSDictionary dictionary) {
    COSBase filter = dictionary.getDictionaryObject(COSName.F, COSName.FILTER);
    if (filter instanceof COSArray filters && filters.size() > 0) {
      filter = filters.getObject(filters.size() - 1);
    }
    return filter instanceof COSName name ? name.getName() : "";
  }

  private static String colours(PDImage image) {
    try {
      return image.isStencil() ? "" : image.getColorSpace().getName();
    } catch (IOException | RuntimeException e) {
      // A colour space that makes no sense names no family.
      return "";
    }
  }
}
