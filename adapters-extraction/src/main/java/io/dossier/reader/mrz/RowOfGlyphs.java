package io.dossier.reader.mrz;

/**
 * What the network sees along a band.
 *
 * @param answers natural logarithms of probabilities, {@code [answer][class]}
 * @param best the logarithm of the likeliest glyph's probability at each answer
 * @param near the greatest of it within one answer to either side
 */
record RowOfGlyphs(Band band, float[][] answers, float[] best, float[] near) {
  /** Answers from one glyph to the next, at the band's pitch. */
  static final double STEP = Strip.PITCH / (double) GlyphNet.STRIDE;

  /** No glyph counts for less. */
  static final float FLOOR = -6;

  private static final int BESIDE = 2;

  /**
   * @param glyphs so many glyphs along the band are looked at
   */
  static RowOfGlyphs seen(GlyphNet net, Ink ink, Band band, double glyphs) {
    int width = Math.max(GlyphNet.WINDOW, (int) Math.ceil(glyphs * Strip.PITCH));
    float[][] answers = net.read(Strip.of(ink, band, width));
    float[] best = new float[answers.length];
    float[] near = new float[answers.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = FLOOR;
      for (int c = 0; c < GlyphNet.NONE; c++) {
        best[i] = Math.max(best[i], answers[i][c]);
      }
    }
    for (int i = 0; i < best.length; i++) {
      near[i] = best[i];
      near[i] = i > 0 ? Math.max(near[i], best[i - 1]) : near[i];
      near[i] = i + 1 < best.length ? Math.max(near[i], best[i + 1]) : near[i];
    }
    return new RowOfGlyphs(band, answers, best, near);
  }

  /** How many fit into the length that was seen. */
  double glyphs() {
    return (best.length * GlyphNet.STRIDE + GlyphNet.WINDOW) / (double) Strip.PITCH;
  }

  /** The best mean over a chain of glyphs that runs through it all, at about the pitch. */
  double chain() {
    int least = (int) STEP - 1;
    int most = (int) STEP + 1;
    double[] sums = new double[best.length];
    int[] counts = new int[best.length];
    double mean = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < best.length; i++) {
      double sum = 0;
      int count = 0;
      for (int step = least; step <= most; step++) {
        if (i >= step && (count == 0 || sums[i - step] > sum)) {
          sum = sums[i - step];
          count = counts[i - step];
        }
      }
      sums[i] = sum + best[i];
      counts[i] = count + 1;
      if (i >= best.length - most) {
        mean = Math.max(mean, sums[i] / counts[i]);
      }
    }
    return mean;
  }

  /** Whether a glyph stands in the middle about there; beyond the ends never. */
  double near(int answer) {
    return answer < 0 || answer >= near.length ? FLOOR : near[answer];
  }

  /**
   * The logarithm of the probability that nothing stands there or less than half a glyph beside;
   * beyond the ends 0.
   */
  double none(int answer) {
    double least = 0;
    for (int i = Math.max(0, answer - BESIDE); i <= answer + BESIDE && i < best.length; i++) {
      least = Math.min(least, answers[i][GlyphNet.NONE]);
    }
    return Math.max(FLOOR, least);
  }
}
