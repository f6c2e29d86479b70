package io.dossier.reader.mrz;

/** What stands in the cells of a grid's row. */
final class Cells {
  /** A cell may lie so many answers off the grid. */
  private static final int REACH = 3;

  /** What it costs to stand one answer nearer to the glyph before than the pitch, or further. */
  private static final double UNEVEN = 0.6;

  private Cells() {}

  /** Natural logarithms of probabilities, {@code [cell][glyph]}. */
  static float[][] of(RowOfGlyphs row, Grid grid, int index) {
    int length = grid.length();
    int places = 2 * REACH + 1;
    double[][] sums = new double[length][places];
    int[][] from = new int[length][places];
    for (int cell = 0; cell < length; cell++) {
      for (int place = 0; place < places; place++) {
        double best = cell == 0 ? -UNEVEN * Math.abs(place - REACH) : Double.NEGATIVE_INFINITY;
        for (int before = 0; cell > 0 && before < places; before++) {
          double sum = sums[cell - 1][before] - UNEVEN * Math.abs(place - before);
          if (sum > best) {
            best = sum;
            from[cell][place] = before;
          }
        }
        int at = answer(row, grid, index, cell, place);
        sums[cell][place] = best + row.best()[at];
      }
    }
    int place = 0;
    for (int i = 0; i < places; i++) {
      place = sums[length - 1][i] > sums[length - 1][place] ? i : place;
    }
    float[][] out = new float[length][];
    for (int cell = length - 1; cell >= 0; cell--) {
      out[cell] =
          java.util.Arrays.copyOf(
              row.answers()[answer(row, grid, index, cell, place)], GlyphNet.NONE);
      place = from[cell][place];
    }
    return out;
  }

  private static int answer(RowOfGlyphs row, Grid grid, int index, int cell, int place) {
    long at = Math.round(grid.answer(index, cell)) + place - REACH;
    return (int) Math.max(0, Math.min(row.best().length - 1, at));
  }
}
