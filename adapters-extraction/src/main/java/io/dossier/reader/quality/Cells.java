package io.dossier.reader.quality;

import io.dossier.core.examination.PageSignals.Tone;

/**
 * A coarse picture in square cells: which of them show print, and how dark and light each is. A
 * cell is about as high as a line of text on a full page.
 */
final class Cells {
  /** Of a cell's side, in pixels of the coarse picture. */
  static final int SIDE = 16;

  /** A cell with less between its light and its dark shows nothing but grain. */
  private static final int LEAST_CONTRAST = 18;

  /** So much of a cell's pixels are edges where it shows print. */
  private static final double LEAST_EDGES = 0.06;

  /** Print is thin: more ink than this is an area. */
  private static final double MOST_INK = 0.65;

  final int columns;
  final int rows;
  final int[] dark;
  final int[] light;
  final boolean[] printed;
  private final Gray coarse;

  private Cells(Gray coarse) {
    this.coarse = coarse;
    this.columns = Math.max(1, coarse.width() / SIDE);
    this.rows = Math.max(1, coarse.height() / SIDE);
    this.dark = new int[columns * rows];
    this.light = new int[columns * rows];
    this.printed = new boolean[columns * rows];
  }

  static Cells of(Gray coarse) {
    Cells cells = new Cells(coarse);
    int[] counts = new int[256];
    for (int row = 0; row < cells.rows; row++) {
      for (int column = 0; column < cells.columns; column++) {
        cells.measure(column, row, counts);
      }
    }
    return cells;
  }

  private void measure(int column, int row, int[] counts) {
    java.util.Arrays.fill(counts, 0);
    int right = Math.min(coarse.width(), (column + 1) * SIDE);
    int bottom = Math.min(coarse.height(), (row + 1) * SIDE);
    int total = 0;
    for (int y = row * SIDE; y < bottom; y++) {
      for (int x = column * SIDE; x < right; x++) {
        counts[coarse.at(x, y)]++;
        total++;
      }
    }
    int cell = row * columns + column;
    dark[cell] = Quantiles.ofCounts(counts, total, 0.05);
    light[cell] = Quantiles.ofCounts(counts, total, 0.9);
    int contrast = light[cell] - dark[cell];
    printed[cell] =
        contrast >= LEAST_CONTRAST
            && edges(column, row, contrast) >= LEAST_EDGES * total
            && ink(counts, (light[cell] + dark[cell]) / 2) <= MOST_INK * total;
  }

  private int edges(int column, int row, int contrast) {
    int right = Math.min(coarse.width() - 1, (column + 1) * SIDE);
    int bottom = Math.min(coarse.height() - 1, (row + 1) * SIDE);
    int steep = Math.max(6, contrast / 5);
    int edges = 0;
    for (int y = row * SIDE; y < bottom; y++) {
      for (int x = column * SIDE; x < right; x++) {
        int here = coarse.at(x, y);
        if (Math.abs(here - coarse.at(x + 1, y)) >= steep
            || Math.abs(here - coarse.at(x, y + 1)) >= steep) {
          edges++;
        }
      }
    }
    return edges;
  }

  private static int ink(int[] counts, int below) {
    int ink = 0;
    for (int value = 0; value < below; value++) {
      ink += counts[value];
    }
    return ink;
  }

  boolean printed(int column, int row) {
    return column >= 0
        && row >= 0
        && column < columns
        && row < rows
        && printed[row * columns + column];
  }

  /** Whether the cell or one beside it shows print. */
  boolean nearPrint(int column, int row) {
    return printed(column, row)
        || printed(column - 1, row)
        || printed(column + 1, row)
        || printed(column, row - 1)
        || printed(column, row + 1);
  }

  int count() {
    int count = 0;
    for (boolean each : printed) {
      count += each ? 1 : 0;
    }
    return count;
  }

  Tone tone() {
    int count = count();
    double[] paper = new double[count];
    double[] ink = new double[count];
    double[] contrast = new double[count];
    int clipped = 0;
    int next = 0;
    for (int cell = 0; cell < printed.length; cell++) {
      if (printed[cell]) {
        paper[next] = light[cell];
        ink[next] = dark[cell];
        contrast[next++] = light[cell] - dark[cell];
        clipped += light[cell] >= 250 ? 1 : 0;
      }
    }
    double mean = mean();
    return new Tone(
        (double) count / printed.length,
        count == 0 ? mean : Quantiles.of(paper, 0.5),
        Quantiles.of(ink, 0.5),
        Quantiles.of(contrast, 0.75),
        spread(mean),
        count == 0 ? 0 : (double) clipped / count);
  }

  private double mean() {
    long sum = 0;
    for (byte luma : coarse.luma()) {
      sum += luma & 255;
    }
    return (double) sum / coarse.luma().length;
  }

  private double spread(double mean) {
    double sum = 0;
    for (byte luma : coarse.luma()) {
      double off = (luma & 255) - mean;
      sum += off * off;
    }
    return Math.sqrt(sum / coarse.luma().length);
  }
}
