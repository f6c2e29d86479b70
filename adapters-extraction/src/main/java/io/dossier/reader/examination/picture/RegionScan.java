package io.dossier.reader.examination.picture;

import io.dossier.core.examination.Mark;
import java.util.Optional;

/**
 * The rectangle of a map whose blocks lie furthest from the others taken together: a spatial scan
 * statistic (Kulldorff, 1997) over rectangles of several sizes.
 *
 * @param mean of what lies within
 * @param outside mean of what lies without
 * @param deviation by which blocks without differ among each other
 * @param blocks that say something, within
 */
public record RegionScan(
    BlockMap map,
    int x,
    int y,
    int width,
    int height,
    double mean,
    double outside,
    double deviation,
    int blocks) {
  private static final int MOST_ON_SIDE = 64;
  private static final double LARGEST_SHARE = 0.4;
  private static final int LEAST_BLOCKS = 9;

  /** By what one rectangle is preferred to another: the larger. */
  private interface Score {
    double of(double sum, int count, double outside, double deviation);
  }

  /**
   * The rectangle that lies furthest below the rest, in standard errors as if blocks were
   * independent; empty where too few blocks say something.
   */
  public static Optional<RegionScan> lowest(BlockMap map) {
    return new Sums(map.pooled(MOST_ON_SIDE))
        .best(
            (sum, count, outside, deviation) ->
                (outside - sum / count) / Math.max(1e-9, deviation) * Math.sqrt(count));
  }

  /** The rectangle of the smallest sum: of likelihoods' logarithms, the likeliest one. */
  public static Optional<RegionScan> leastSum(BlockMap map) {
    return new Sums(map.pooled(MOST_ON_SIDE)).best((sum, count, outside, deviation) -> -sum);
  }

  /** How far within lies below without, in deviations of one block. */
  public double contrast() {
    return (outside - mean) / Math.max(1e-9, deviation);
  }

  private double scored(Score score) {
    return score.of(mean * blocks, blocks, outside, deviation);
  }

  public Mark mark(Placement placement) {
    return placement.mark(
        map.left() + x * map.blockWidth(),
        map.top() + y * map.blockHeight(),
        width * map.blockWidth(),
        height * map.blockHeight());
  }

  /** Sums over any rectangle from its corners. */
  private static final class Sums {
    private final BlockMap map;
    private final double[] sums;
    private final double[] squares;
    private final int[] counts;
    private final int stride;

    Sums(BlockMap map) {
      this.map = map;
      this.stride = map.columns() + 1;
      this.sums = new double[stride * (map.rows() + 1)];
      this.squares = new double[sums.length];
      this.counts = new int[sums.length];
      for (int y = 0; y < map.rows(); y++) {
        for (int x = 0; x < map.columns(); x++) {
          float value = map.values()[y * map.columns() + x];
          boolean says = !Float.isNaN(value);
          int at = (y + 1) * stride + x + 1;
          sums[at] = sums[at - 1] + sums[at - stride] - sums[at - stride - 1];
          squares[at] = squares[at - 1] + squares[at - stride] - squares[at - stride - 1];
          counts[at] = counts[at - 1] + counts[at - stride] - counts[at - stride - 1];
          if (says) {
            sums[at] += value;
            squares[at] += (double) value * value;
            counts[at]++;
          }
        }
      }
    }

    private Optional<RegionScan> best(Score score) {
      Optional<RegionScan> best = Optional.empty();
      double bestScore = 0;
      for (int h = 3; h <= map.rows(); h = larger(h)) {
        for (int w = 3; w <= map.columns(); w = larger(w)) {
          if ((double) w * h > LARGEST_SHARE * map.columns() * map.rows()) {
            break;
          }
          for (int y = 0; y + h <= map.rows(); y++) {
            for (int x = 0; x + w <= map.columns(); x++) {
              Optional<RegionScan> found = at(x, y, w, h);
              double value = found.map(region -> region.scored(score)).orElse(0.0);
              if (value > bestScore) {
                best = found;
                bestScore = value;
              }
            }
          }
        }
      }
      return best;
    }

    private static int larger(int side) {
      return Math.max(side + 1, side * 4 / 3);
    }

    private Optional<RegionScan> at(int x, int y, int w, int h) {
      int a = y * stride + x;
      int b = a + w;
      int c = a + h * stride;
      int d = c + w;
      int last = sums.length - 1;
      int count = counts[d] - counts[b] - counts[c] + counts[a];
      int others = counts[last] - count;
      if (count < LEAST_BLOCKS || others < 2 * LEAST_BLOCKS) {
        return Optional.empty();
      }
      double sum = sums[d] - sums[b] - sums[c] + sums[a];
      double mean = sum / count;
      double outside = (sums[last] - sum) / others;
      if (mean >= outside) {
        return Optional.empty();
      }
      double square = squares[d] - squares[b] - squares[c] + squares[a];
      double deviation =
          Math.sqrt(Math.max(0, (squares[last] - square) / others - outside * outside));
      return Optional.of(new RegionScan(map, x, y, w, h, mean, outside, deviation, count));
    }
  }
}
