package io.dossier.reader.examination.picture.jpeg;

import io.dossier.reader.examination.picture.BlockMap;
import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.picture.Colours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For each block of a picture how much more likely it is that it was compressed twice on this grid
 * than once: the sum over coefficients of the logarithms.
 *
 * @param share of the blocks that were compressed twice
 */
record CompressionHistory(BlockMap likelihood, double share) {
  /** The coefficients of lowest frequency but the mean: of the others most are 0. */
  private static final int[] FREQUENCIES = {1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4};

  private static final double LEAST_GAIN = 0.5;

  /** A forger changes less than half of a picture. */
  private static final double LEAST_SHARE = 0.5;

  private static final int LEAST_BLOCKS = 200;

  /** Of the 64 pixels of a block. */
  private static final int MOST_CLIPPED = 8;

  private static final int LEAST_TELLING = 2;

  /** How much of a coefficient must lie on the steps that the file names. */
  private static final double ON_STEPS = 0.6;

  /** Empty where no earlier compression shows. */
  static Optional<CompressionHistory> of(Still still) {
    BlockGrid grid = BlockGrid.of(still);
    GreyPlane plane = still.grey();
    BlockCoefficients now =
        BlockCoefficients.of(plane, grid.offsetX(), grid.offsetY(), FREQUENCIES);
    if (now.blocks() < LEAST_BLOCKS || !onSteps(now, grid)) {
      return Optional.empty();
    }
    BlockCoefficients between =
        BlockCoefficients.of(
            plane, (grid.offsetX() + 4) % 8, (grid.offsetY() + 4) % 8, FREQUENCIES);
    List<EarlierStep> steps = new ArrayList<>();
    int telling = 0;
    double share = 0;
    for (int k = 0; k < FREQUENCIES.length; k++) {
      EarlierStep step =
          EarlierStep.of(counts(now, k, grid), CoefficientSpread.of(between, k), step(grid, k));
      steps.add(step);
      if (telling(step)) {
        telling++;
        share += step.share();
      }
    }
    if (telling < LEAST_TELLING) {
      return Optional.empty();
    }
    return Optional.of(new CompressionHistory(map(now, grid, steps, still), share / telling));
  }

  private static int step(BlockGrid grid, int k) {
    return grid.steps()[FREQUENCIES[k]];
  }

  private static boolean telling(EarlierStep step) {
    return step.gain() >= LEAST_GAIN && step.share() >= LEAST_SHARE;
  }

  private static boolean onSteps(BlockCoefficients now, BlockGrid grid) {
    long near = 0;
    long counted = 0;
    for (int k = 0; k < FREQUENCIES.length; k++) {
      int step = step(grid, k);
      for (int block = 0; step >= 4 && block < now.blocks(); block++) {
        float value = now.of(block, k) / step;
        int whole = Math.round(value);
        if (whole != 0) {
          counted++;
          near += Math.abs(value - whole) < 0.2 ? 1 : 0;
        }
      }
    }
    return counted == 0 || near > ON_STEPS * counted;
  }

  private static double[] counts(BlockCoefficients now, int k, BlockGrid grid) {
    double[] counts = new double[2 * EarlierStep.REACH + 1];
    for (int block = 0; block < now.blocks(); block++) {
      int value = Math.round(now.of(block, k) / step(grid, k)) + EarlierStep.REACH;
      if (value >= 0 && value < counts.length) {
        counts[value]++;
      }
    }
    return counts;
  }

  private static BlockMap map(
      BlockCoefficients now, BlockGrid grid, List<EarlierStep> steps, Still still) {
    float[] sums = new float[now.blocks()];
    for (int k = 0; k < FREQUENCIES.length; k++) {
      EarlierStep step = steps.get(k);
      for (int block = 0; telling(step) && block < sums.length; block++) {
        sums[block] += step.likelihood(Math.round(now.of(block, k) / step(grid, k)));
      }
    }
    int[] colours = Colours.of(still.image());
    int width = still.image().getWidth();
    for (int block = 0; block < sums.length; block++) {
      int left = grid.offsetX() + block % now.columns() * 8;
      int top = grid.offsetY() + block / now.columns() * 8;
      if (clipped(colours, top * width + left, width)) {
        sums[block] = Float.NaN;
      }
    }
    return new BlockMap(
        now.columns(),
        now.rows(),
        sums,
        (double) grid.offsetX() / still.grey().width(),
        (double) grid.offsetY() / still.grey().height(),
        8.0 / still.grey().width(),
        8.0 / still.grey().height());
  }

  /** Whether colours at the end of their range hide what an earlier compression made of them. */
  private static boolean clipped(int[] colours, int from, int width) {
    int count = 0;
    for (int i = 0; i < 64; i++) {
      int rgb = colours[from + i / 8 * width + i % 8];
      count += ends(rgb >> 16 & 255) || ends(rgb >> 8 & 255) || ends(rgb & 255) ? 1 : 0;
    }
    return count > MOST_CLIPPED;
  }

  private static boolean ends(int value) {
    return value < 2 || value > 253;
  }
}
