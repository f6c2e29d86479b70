package io.dossier.reader.ocr;

/**
 * Pictures of black and white alone, as copiers and fax machines give them: print has stairs where
 * it had slopes, and the networks have learned from greys.
 */
final class BlackAndWhite {
  private static final int BLACK = 60;
  private static final int WHITE = 200;

  /** Fewer greys than this, for each black pixel, come from compressing alone. */
  private static final double FEW = 0.1;

  private BlackAndWhite() {}

  /** The same with its stairs softened, if it is of black and white alone; else the picture. */
  static Pixels softened(Pixels picture) {
    return isOf(picture) ? soft(picture) : picture;
  }

  static boolean isOf(Pixels picture) {
    long black = 0;
    long grey = 0;
    for (int rgb : picture.rgb()) {
      int luma = luma(rgb);
      if (luma <= BLACK) {
        black++;
      } else if (luma < WHITE) {
        grey++;
      }
    }
    return grey < FEW * black;
  }

  /** In greys, each pixel with its neighbours, weighted 1 4 1 along and across. */
  private static Pixels soft(Pixels picture) {
    int width = picture.width();
    int height = picture.height();
    int[] along = new int[width * height];
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i++) {
        int left = picture.rgb()[x == 0 ? i : i - 1];
        int right = picture.rgb()[x == width - 1 ? i : i + 1];
        along[i] = luma(left) + 4 * luma(picture.rgb()[i]) + luma(right);
      }
    }
    int[] soft = new int[width * height];
    for (int i = 0; i < soft.length; i++) {
      int above = along[i < width ? i : i - width];
      int below = along[i + width >= soft.length ? i : i + width];
      soft[i] = (above + 4 * along[i] + below) / 36 * 0x010101;
    }
    return new Pixels(width, height, soft);
  }

  /** By ITU-R BT.601, 0 to 255. */
  static int luma(int rgb) {
    return ((rgb >> 16 & 255) * 77 + (rgb >> 8 & 255) * 150 + (rgb & 255) * 29) >> 8;
  }
}
