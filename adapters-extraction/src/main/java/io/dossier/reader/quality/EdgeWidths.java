package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Edges;
import java.util.Arrays;

/**
 * How wide the edges of print are, after Marziliano, Dufaux, Winkler and Ebrahimi, A No-Reference
 * Perceptual Blur Metric (ICIP 2002), with the width taken as the contrast of a place over its
 * steepest slope, which grain disturbs less than the walk along an edge. Of printed cells alone, at
 * the picture's full size. What slope grain makes by itself is taken off.
 */
final class EdgeWidths {
  /** The slope that so many of a cell's pixels stay under counts as its steepest. */
  private static final double STEEPEST = 0.97;

  /** Cells with less than this share of the page's contrast are grey marks, or no print. */
  private static final double TELLING = 0.5;

  /** Fewer cells tell nothing. */
  private static final int LEAST_CELLS = 12;

  private static final double LEAST_SLOPE = 0.5;

  private final Gray full;
  private final Cells cells;
  private final int side;
  private final int[] luma = new int[256];
  private final int[] across = new int[256];
  private final int[] down = new int[256];

  private EdgeWidths(Gray full, Cells cells, int factor) {
    this.full = full;
    this.cells = cells;
    this.side = Cells.SIDE * factor;
  }

  /**
   * @param factor by which the cells' picture is smaller
   */
  static Edges of(Gray full, Cells cells, int factor, double contrast) {
    return new EdgeWidths(full, cells, factor).edges(contrast);
  }

  private Edges edges(double contrast) {
    double[] wide = new double[cells.printed.length];
    double[] tall = new double[cells.printed.length];
    double[] grain = grain();
    int count = 0;
    for (int cell = 0; cell < cells.printed.length; cell++) {
      if (!cells.printed[cell]) {
        continue;
      }
      int total = count(cell);
      if (total == 0) {
        continue;
      }
      double between =
          Quantiles.ofCounts(luma, total, 0.95) - Quantiles.ofCounts(luma, total, 0.03);
      if (between >= TELLING * contrast) {
        wide[count] = between / slope(across, total, grain[0]);
        tall[count++] = between / slope(down, total, grain[1]);
      }
    }
    return count < LEAST_CELLS
        ? new Edges(0, 0, count)
        : new Edges(
            Quantiles.of(Arrays.copyOf(wide, count), 0.5),
            Quantiles.of(Arrays.copyOf(tall, count), 0.5),
            count);
  }

  private static double slope(int[] slopes, int total, double grain) {
    double steepest = Quantiles.ofCounts(slopes, total, STEEPEST);
    return Math.max(LEAST_SLOPE, Math.sqrt(Math.max(0, steepest * steepest - grain * grain)) * 0.5);
  }

  /** The slopes that the smoothest quarter of the cells without print have. */
  private double[] grain() {
    double[] x = new double[cells.printed.length];
    double[] y = new double[cells.printed.length];
    int count = 0;
    for (int cell = 0; cell < cells.printed.length; cell += 3) {
      if (!cells.printed[cell]) {
        int total = count(cell);
        if (total > 0) {
          x[count] = Quantiles.ofCounts(across, total, STEEPEST);
          y[count++] = Quantiles.ofCounts(down, total, STEEPEST);
        }
      }
    }
    return new double[] {
      Quantiles.of(Arrays.copyOf(x, count), 0.25), Quantiles.of(Arrays.copyOf(y, count), 0.25)
    };
  }

  /** Counts a cell's luma, and its slopes over two pixels; gives the number of pixels. */
  private int count(int cell) {
    Arrays.fill(luma, 0);
    Arrays.fill(across, 0);
    Arrays.fill(down, 0);
    int left = Math.max(1, cell % cells.columns * side);
    int top = Math.max(1, cell / cells.columns * side);
    int right = Math.min(full.width() - 1, left + side);
    int bottom = Math.min(full.height() - 1, top + side);
    byte[] all = full.luma();
    int w = full.width();
    int total = 0;
    for (int y = top; y < bottom; y++) {
      int at = y * w + left;
      for (int x = left; x < right; x++, at++) {
        luma[all[at] & 255]++;
        across[Math.abs((all[at + 1] & 255) - (all[at - 1] & 255))]++;
        down[Math.abs((all[at + w] & 255) - (all[at - w] & 255))]++;
        total++;
      }
    }
    return total;
  }
}
