package io.dossier.reader.examination.picture.jpeg;

import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.picture.BlockMap;
import io.dossier.reader.examination.picture.Placement;
import java.util.Optional;

/**
 * The region of the size of a word that most lacks an earlier compression, block by block, and how
 * it compares with the next best one elsewhere. Where a model of the compression does not fit a
 * picture it fails in many places about as much; a word that was changed fails in one alone.
 *
 * <p>The sum of logarithms of likelihoods is the scan statistic of Kulldorff (1997); that it is
 * held against the next best region rather than against a fixed bound makes it one of extreme
 * values.
 *
 * @param sum of the logarithms within, negative
 * @param next the same of the region beside it that comes next, negative or 0
 * @param outside mean of those blocks without that say something
 * @param telling blocks within that say something
 */
record LoneRegion(
    BlockMap map,
    int x,
    int y,
    int width,
    int height,
    double sum,
    double next,
    double outside,
    int telling) {
  private static final int WIDEST = 40;
  private static final int HIGHEST = 10;

  /** Of a block's logarithm: flat paper says nothing. */
  private static final double SAYS = 0.5;

  private static final int LEAST_TELLING = 5;
  private static final double LEAST_SUM = 60;
  private static final double LEAST_MEAN = 2;
  private static final double LEAST_OUTSIDE = 1.5;
  private static final double LEAST_LEAD = 4;

  /** Whether it stands alone, in a picture whose other blocks show the earlier compression. */
  boolean stands() {
    return -sum >= LEAST_SUM
        && -sum >= LEAST_LEAD * -next
        && -sum >= LEAST_MEAN * telling
        && telling >= LEAST_TELLING
        && outside >= LEAST_OUTSIDE;
  }

  Mark mark(Placement placement) {
    return placement.mark(
        map.left() + x * map.blockWidth(),
        map.top() + y * map.blockHeight(),
        width * map.blockWidth(),
        height * map.blockHeight());
  }

  /** Empty where no region speaks against an earlier compression. */
  static Optional<LoneRegion> of(BlockMap map) {
    return new Search(map).best();
  }

  /** Sums over any rectangle from its corners. */
  private static final class Search {
    private final BlockMap map;
    private final int stride;
    private final double[] sums;
    private final int[] telling;

    Search(BlockMap map) {
      this.map = map;
      this.stride = map.columns() + 1;
      this.sums = new double[stride * (map.rows() + 1)];
      this.telling = new int[sums.length];
      for (int y = 0; y < map.rows(); y++) {
        for (int x = 0; x < map.columns(); x++) {
          float value = map.values()[y * map.columns() + x];
          double known = Float.isNaN(value) ? 0 : value;
          int at = (y + 1) * stride + x + 1;
          sums[at] = known + sums[at - 1] + sums[at - stride] - sums[at - stride - 1];
          telling[at] =
              (Math.abs(known) > SAYS ? 1 : 0)
                  + telling[at - 1]
                  + telling[at - stride]
                  - telling[at - stride - 1];
        }
      }
    }

    /**
     * A rectangle of blocks.
     *
     * @param sum within
     */
    private record Rectangle(int x, int y, int width, int height, double sum) {
      boolean meets(int left, int top, int wide, int high) {
        return left < x + width && x < left + wide && top < y + height && y < top + high;
      }
    }

    Optional<LoneRegion> best() {
      Rectangle nothing = new Rectangle(0, 0, 0, 0, 0);
      Rectangle best = least(nothing);
      if (best.sum() >= 0) {
        return Optional.empty();
      }
      int within = telling(best);
      int last = sums.length - 1;
      double outside = (sums[last] - best.sum()) / Math.max(1, telling[last] - within);
      return Optional.of(
          new LoneRegion(
              map,
              best.x(),
              best.y(),
              best.width(),
              best.height(),
              best.sum(),
              least(best).sum(),
              outside,
              within));
    }

    /** The one of the least sum that does not meet another. */
    private Rectangle least(Rectangle apart) {
      Rectangle least = new Rectangle(0, 0, 0, 0, 0);
      for (int h = 1; h <= Math.min(HIGHEST, map.rows()); h++) {
        for (int w = 2; w <= Math.min(WIDEST, map.columns()); w = Math.max(w + 1, w * 5 / 4)) {
          for (int y = 0; y + h <= map.rows(); y++) {
            for (int x = 0; x + w <= map.columns(); x++) {
              double sum = sum(x, y, w, h);
              if (sum < least.sum() && !apart.meets(x, y, w, h)) {
                least = new Rectangle(x, y, w, h, sum);
              }
            }
          }
        }
      }
      return least;
    }

    private double sum(int x, int y, int w, int h) {
      int a = y * stride + x;
      int c = a + h * stride;
      return sums[c + w] - sums[a + w] - sums[c] + sums[a];
    }

    private int telling(Rectangle within) {
      int a = within.y() * stride + within.x();
      int c = a + within.height() * stride;
      int w = within.width();
      return telling[c + w] - telling[a + w] - telling[c] + telling[a];
    }
  }
}
