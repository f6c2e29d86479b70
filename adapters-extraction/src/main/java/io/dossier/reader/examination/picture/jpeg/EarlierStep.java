package io.dossier.reader.examination.picture.jpeg;

/**
 * The step by which one coefficient was quantized before the compression that is seen, and what a
 * value then says of its block: the histogram of a coefficient that was quantized twice has gaps
 * and peaks that one quantized once lacks.
 *
 * <p>Source: Bianchi, De Rosa, Piva, "Improved DCT coefficient analysis for forgery localization in
 * JPEG images", ICASSP 2011; after Lin, He, Tang, Tang, 2009.
 *
 * @param step 1 or more
 * @param share of the blocks that were quantized twice, 0 to 1
 * @param gain by which the histogram fits better than without an earlier step, 0 to 1
 * @param likelihoods logarithm of how much more likely a value is where it was quantized twice;
 *     index 0 stands for {@code -REACH}
 */
record EarlierStep(int step, double share, double gain, float[] likelihoods) {
  /** Larger quantized values are too rare to tell. */
  static final int REACH = 30;

  static final int LARGEST_STEP = 40;

  private static final double BOUND = 3;

  /** Between two compressions pixels are rounded: standard deviation in a coefficient. */
  private static final double ROUNDING = 0.4;

  private static final int BINS = 2 * REACH + 1;

  /**
   * @param now counts of quantized values, from {@code -REACH}
   * @param before how the coefficient is spread where it never was quantized
   * @param current the step that was used last
   */
  static EarlierStep of(double[] now, CoefficientSpread before, int current) {
    double[] once = normal(before.multiples(current, REACH));
    double[] seen = normal(now);
    double without = distance(seen, once, once, 0);
    EarlierStep best = new EarlierStep(current, 0, 0, new float[BINS]);
    for (int step = 2; step <= LARGEST_STEP; step++) {
      if (step == current) {
        continue;
      }
      double[] twice = normal(twice(before, step, current));
      double share = share(seen, once, twice);
      double gain = 1 - distance(seen, once, twice, share) / Math.max(1e-12, without);
      if (gain > best.gain) {
        best = new EarlierStep(step, share, gain, likelihoods(once, twice));
      }
    }
    return best;
  }

  private static double[] twice(CoefficientSpread before, int step, int current) {
    int most = (int) Math.ceil((REACH + 1.0) * current / step) + 1;
    double[] multiples = before.multiples(step, most);
    double[] bins = new double[BINS];
    for (int i = 0; i < multiples.length; i++) {
      double middle = (double) (i - most) * step;
      int nearest = (int) Math.round(middle / current);
      for (int v = nearest - 1; v <= nearest + 1; v++) {
        double low = ((v - 0.5) * current - middle) / ROUNDING;
        double high = ((v + 0.5) * current - middle) / ROUNDING;
        add(bins, v, multiples[i] * (normalBelow(high) - normalBelow(low)));
      }
    }
    return bins;
  }

  private static void add(double[] bins, int value, double mass) {
    if (value >= -REACH && value <= REACH) {
      bins[value + REACH] += mass;
    }
  }

  /** The logistic approximation, good to 0.01. */
  private static double normalBelow(double z) {
    return 1 / (1 + Math.exp(-1.702 * z));
  }

  private static double[] normal(double[] bins) {
    double sum = 0;
    for (double bin : bins) {
      sum += bin;
    }
    double[] out = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      out[i] = bins[i] / Math.max(1, sum);
    }
    return out;
  }

  /** The share that fits best, least squares; the value 0 is left out, for it outweighs all. */
  private static double share(double[] seen, double[] once, double[] twice) {
    double product = 0;
    double squares = 1e-12;
    for (int i = 0; i < BINS; i++) {
      if (i != REACH) {
        double d = twice[i] - once[i];
        product += (seen[i] - once[i]) * d;
        squares += d * d;
      }
    }
    return Math.max(0, Math.min(1, product / squares));
  }

  private static double distance(double[] seen, double[] once, double[] twice, double share) {
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      if (i != REACH) {
        double d = seen[i] - share * twice[i] - (1 - share) * once[i];
        sum += d * d;
      }
    }
    return sum;
  }

  private static float[] likelihoods(double[] once, double[] twice) {
    float[] out = new float[BINS];
    double floor = 2e-4;
    for (int i = 0; i < BINS; i++) {
      double ratio = Math.log((twice[i] + floor) / (once[i] + floor));
      out[i] = (float) Math.max(-BOUND, Math.min(BOUND, ratio));
    }
    return out;
  }

  float likelihood(int value) {
    return value < -REACH || value > REACH ? 0 : likelihoods[value + REACH];
  }
}
