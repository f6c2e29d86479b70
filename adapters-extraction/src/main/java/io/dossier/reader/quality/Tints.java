package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Colour;

/**
 * How much of a picture is coloured beyond the one tint that light and paper give it. The tint is
 * the paper's: that of the most frequent of several steps of luma in the light half.
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

  /**
   * @param factor by which the cells' picture is smaller; every such pixel is looked at
   */
  static Colour of(int[] colours, int width, int height, int factor, Cells cells) {
    int[][] red = new int[STEPS][511];
    int[][] blue = new int[STEPS][511];
    int[] totals = new int[STEPS];
    int off = 0;
    int ends = 0;
    int total = 0;
    for (int y = 0; y < height; y += factor) {
      for (int x = 0; x < width; x += factor) {
        int p = colours[y * width + x];
        int step = Gray.luma(p) * STEPS / 256;
        red[step][red(p) + 255]++;
        blue[step][blue(p) + 255]++;
        totals[step]++;
        total++;
        off += Math.abs(red(p)) > GREY || Math.abs(blue(p)) > GREY ? 1 : 0;
        ends += Gray.luma(p) < BLACK || Gray.luma(p) > WHITE ? 1 : 0;
      }
    }
    int paper = STEPS / 2;
    for (int step = paper; step < STEPS; step++) {
      paper = totals[step] > totals[paper] ? step : paper;
    }
    double luma = (paper + 0.5) * 256 / STEPS;
    double redTint = (Quantiles.ofCounts(red[paper], totals[paper], 0.5) - 255) / luma;
    double blueTint = (Quantiles.ofCounts(blue[paper], totals[paper], 0.5) - 255) / luma;
    return new Colour(
        coloured(colours, width, height, factor, cells, redTint, blueTint),
        off <= STRAY * total,
        (double) ends / total);
  }

  /** Of the pixels in and beside print: the share that is off the tint, which grows with luma. */
  private static double coloured(
      int[] colours,
      int width,
      int height,
      int factor,
      Cells cells,
      double redTint,
      double blueTint) {
    int side = Cells.SIDE * factor;
    int coloured = 0;
    int total = 0;
    for (int y = 0; y < height; y += factor) {
      for (int x = 0; x < width; x += factor) {
        if (cells.nearPrint(x / side, y / side)) {
          int p = colours[y * width + x];
          int luma = Gray.luma(p);
          double off = Math.abs(red(p) - redTint * luma) + Math.abs(blue(p) - blueTint * luma);
          coloured += off > COLOURED ? 1 : 0;
          total++;
        }
      }
    }
    return total == 0 ? 0 : (double) coloured / total;
  }

  private static int red(int p) {
    return (p >> 16 & 255) - (p >> 8 & 255);
  }

  private static int blue(int p) {
    return (p & 255) - (p >> 8 & 255);
  }
}
