package io.dossier.reader.pdf.scene;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What a picture's dictionary says of it. A few small soft masks are unpacked, for one that lets
 * nothing through is none: pictures with an alpha channel that is full come with one.
 */
final class PictureNote {
  private static final int MOST_MASKS = 20;
  private static final int MOST_PIXELS = 1_000_000;
  private static final int FULL = 250;

  private int masks;

  Paint.Laid of(PDImage image) {
    COSDictionary dictionary = image.getCOSObject();
    boolean masked =
        image.isStencil()
            || dictionary.containsKey(COSName.MASK)
            || dictionary.containsKey(COSName.SMASK) && !full(image);
    return new Paint.Laid(
        image.getWidth(),
        image.getHeight(),
        filter(dictionary),
        colours(image),
        image.getBitsPerComponent(),
        masked);
  }

  private boolean full(PDImage image) {
    if (!(image instanceof PDImageXObject object) || ++masks > MOST_MASKS) {
      return false;
    }
    try {
      PDImageXObject mask = object.getSoftMask();
      return mask != null
          && (long) mask.getWidth() * mask.getHeight() <= MOST_PIXELS
          && least(mask.getOpaqueImage(null, 1)) >= FULL;
    } catch (IOException | RuntimeException e) {
      // A mask that cannot be unpacked may let anything through.
      return false;
    }
  }

  private static int least(BufferedImage mask) {
    Raster raster = mask.getRaster();
    int[] row = new int[raster.getWidth() * raster.getNumBands()];
    int least = 255;
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int sample : raster.getPixels(0, y, raster.getWidth(), 1, row)) {
        least = Math.min(least, sample);
      }
    }
    return least;
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
