package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Colour;

/**
 * How much of a picture is coloured beyond the one tint that light and paper give it. The tint is
 * taken for each of several steps of luma, since lamps and sensors tint shadow otherwise than
 * light.
 */
final class Tints {
  private static final int STEPS = 8;

  /** Red less green and blue less green together, off the tint by more, is a colour. */
  private static final int COLOURED = 36;

  /** Lossy compression leaves so much between the channels of grey. */
  private static final int GREY = 3;

  /** This share of the pixels of a grey picture may be off: a stamp of the scanner's, damage. */
  private static final double STRAY = 0.0005;

  private static final int BLACK = 48;
  private static final int WHITE = 207;

  private Tints() {}

  static Colour of(int[] colours, int width, int height, int stride) {
    int[][] red = new int[STEPS][511];
    int[][] blue = new int[STEPS][511];
    int[] totals = new int[STEPS];
    int coloured = 0;
    int off = 0;
    int ends = 0;
    int total = 0;
    for (int y = 0; y < height; y += stride) {
      for (int x = 0; x < width; x += stride) {
        int p = colours[y * width + x];
        int step = Gray.luma(p) * STEPS / 256;
        int r = red(p);
        int b = blue(p);
        red[step][r + 255]++;
        blue[step][b + 255]++;
        totals[step]++;
        total++;
        off += Math.abs(r) > GREY || Math.abs(b) > GREY ? 1 : 0;
        ends += Gray.luma(p) < BLACK || Gray.luma(p) > WHITE ? 1 : 0;
      }
    }
    int[] redTint = new int[STEPS];
    int[] blueTint = new int[STEPS];
    for (int step = 0; step < STEPS; step++) {
      redTint[step] = Quantiles.ofCounts(red[step], totals[step], 0.5) - 255;
      blueTint[step] = Quantiles.ofCounts(blue[step], totals[step], 0.5) - 255;
    }
    for (int y = 0; y < height; y += stride) {
      for (int x = 0; x < width; x += stride) {
        int p = colours[y * width + x];
        int step = Gray.luma(p) * STEPS / 256;
        coloured +=
            Math.abs(red(p) - redTint[step]) + Math.abs(blue(p) - blueTint[step]) > COLOURED
                ? 1
                : 0;
      }
    }
    return new Colour((double) coloured / total, off <= STRAY * total, (double) ends / total);
  }

  private static int red(int p) {
    return (p >> 16 & 255) - (p >> 8 & 255);
  }

  private static int blue(int p) {
    return (p & 255) - (p >> 8 & 255);
  }
}
