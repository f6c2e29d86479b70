package io.dossier.reader.quality;

/** A picture's luma, row by row from the top: 0 black to 255 white (ITU-R BT.601). */
record Gray(int width, int height, byte[] luma) {
  static Gray of(int[] colours, int width, int height) {
    byte[] luma = new byte[width * height];
    for (int i = 0; i < luma.length; i++) {
      luma[i] = (byte) luma(colours[i]);
    }
    return new Gray(width, height, luma);
  }

  static int luma(int rgb) {
    return ((rgb >> 16 & 255) * 77 + (rgb >> 8 & 255) * 150 + (rgb & 255) * 29) >> 8;
  }

  int at(int x, int y) {
    return luma[y * width + x] & 255;
  }

  /** Each pixel the mean of so many by so many; what is left over at the far edges is dropped. */
  Gray shrunk(int factor) {
    if (factor == 1) {
      return this;
    }
    int w = Math.max(1, width / factor);
    int h = Math.max(1, height / factor);
    byte[] out = new byte[w * h];
    int[] sums = new int[w];
    for (int y = 0; y < h; y++) {
      java.util.Arrays.fill(sums, 0);
      int rows = Math.min(factor, height - y * factor);
      for (int row = y * factor; row < y * factor + rows; row++) {
        int at = row * width;
        for (int x = 0; x < w; x++) {
          for (int i = 0; i < factor && x * factor + i < width; i++) {
            sums[x] += luma[at++] & 255;
          }
        }
      }
      for (int x = 0; x < w; x++) {
        int columns = Math.min(factor, width - x * factor);
        out[y * w + x] = (byte) (sums[x] / (rows * columns));
      }
    }
    return new Gray(w, h, out);
  }
}
