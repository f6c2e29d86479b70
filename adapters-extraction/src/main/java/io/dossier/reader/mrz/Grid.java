package io.dossier.reader.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a zone stand: in every row the same number, at a pitch that may grow evenly.
 *
 * @param starts the answer at which each row's first glyph stands
 * @param step answers from one glyph to the next, in the mean
 * @param bow how many answers further on than in the middle of both ends the middle glyph stands
 * @param score the sum over all cells of how surely a glyph stands there, each counted from a level
 *     at which it speaks for nothing
 */
record Grid(int length, List<Double> starts, double step, double bow, double score) {
  /** A cell speaks for the grid from this logarithm of its probability on. */
  private static final double LEVEL = -1.2;

  private static final double MOST_STRETCH = 0.08;
  private static final double STRETCH = 0.008;
  private static final int MOST_BOW = 12;
  private static final int BOW = 2;

  /** What a bow costs for each answer, so that even pitch wins where it does as well. */
  private static final double BOWED = 0.8;

  /** A row may begin so many answers before or behind the others, as in a picture taken aslant. */
  private static final int STAGGER = 6;

  private static final double STAGGERED = 0.5;

  /** How much it counts that nothing stands before the first cell and behind the last. */
  private static final double END = 2.5;

  /** The best grid of so many cells. */
  static Grid over(List<RowOfGlyphs> rows, int length) {
    Grid best = new Grid(length, List.of(), RowOfGlyphs.STEP, 0, Double.NEGATIVE_INFINITY);
    for (int bow = -MOST_BOW; bow <= MOST_BOW; bow += BOW) {
      for (double stretch = 1 - MOST_STRETCH; stretch <= 1 + MOST_STRETCH; stretch += STRETCH) {
        double step = RowOfGlyphs.STEP * stretch;
        Grid grid = best(rows, offsets(length, step, bow));
        double score = grid.score - BOWED * Math.abs(bow);
        best = score > best.score ? new Grid(length, grid.starts, step, bow, score) : best;
      }
    }
    return best;
  }

  /** Where a row's cell stands. */
  double answer(int row, int cell) {
    return starts.get(row) + offset(length, step, bow, cell);
  }

  /** The mean over its cells of the logarithm of the likeliest glyph's probability. */
  double mean() {
    return (score + BOWED * Math.abs(bow)) / (length * starts.size()) + LEVEL;
  }

  /** Of a row: from the left edge of its first cell, at the grid's pitch. */
  Band band(RowOfGlyphs row, int index) {
    double last = length - 1.0;
    double slope = 4 * bow / last;
    double pitch = (step + slope) / RowOfGlyphs.STEP;
    double growth = -2 * slope / last / (step + slope);
    double first = GlyphNet.column(starts.get(index)) / Strip.PITCH;
    Band middle = row.band().from(first);
    double own = row.band().growth() / row.band().size(first);
    return middle.withPitch(middle.pitch() * pitch, own * pitch + growth).from(-0.5);
  }

  /** From the first cell; of cell -1 first and of the one behind the last. */
  private static int[] offsets(int length, double step, double bow) {
    int[] offsets = new int[length + 2];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = (int) Math.round(offset(length, step, bow, i - 1));
    }
    return offsets;
  }

  private static double offset(int length, double step, double bow, int cell) {
    double last = length - 1.0;
    return step * cell + 4 * bow * cell * (last - cell) / (last * last);
  }

  private static Grid best(List<RowOfGlyphs> rows, int[] offsets) {
    double[][] scores = new double[rows.size()][];
    int answers = 0;
    for (int i = 0; i < rows.size(); i++) {
      scores[i] = scores(rows.get(i), offsets);
      answers = Math.max(answers, scores[i].length);
    }
    Grid best = new Grid(0, List.of(), 0, 0, Double.NEGATIVE_INFINITY);
    for (int start = 0; start < answers; start++) {
      Grid grid = at(scores, offsets.length - 2, start);
      best = grid.score > best.score ? grid : best;
    }
    return best;
  }

  private static double[] scores(RowOfGlyphs row, int[] offsets) {
    double[] scores = new double[row.best().length];
    int behind = offsets.length - 1;
    for (int start = 0; start < scores.length; start++) {
      double sum = END * (row.none(start + offsets[0]) + row.none(start + offsets[behind]));
      for (int cell = 1; cell < behind; cell++) {
        sum += row.near(start + offsets[cell]) - LEVEL;
      }
      scores[start] = sum;
    }
    return scores;
  }

  private static Grid at(double[][] scores, int length, int start) {
    double sum = 0;
    List<Double> starts = new ArrayList<>(scores.length);
    for (double[] row : scores) {
      int best = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int by = -STAGGER; by <= STAGGER; by++) {
        int at = start + by;
        if (at >= 0 && at < row.length && row[at] - STAGGERED * Math.abs(by) > most) {
          most = row[at] - STAGGERED * Math.abs(by);
          best = at;
        }
      }
      sum += most;
      starts.add((double) best);
    }
    return new Grid(length, starts, 0, 0, sum);
  }
}
