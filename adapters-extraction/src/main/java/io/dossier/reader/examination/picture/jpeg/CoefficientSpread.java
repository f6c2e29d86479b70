package io.dossier.reader.examination.picture.jpeg;

/**
 * How often a coefficient has which value, counted by halves of a unit: what a rounding to
 * multiples of any whole step would make of the values follows from it exactly, for half a step is
 * a whole number of halves.
 *
 * @param halves how many values lie from a half to the next one; the middle stands for 0 to a half
 */
record CoefficientSpread(int[] halves) {
  /** Of a block of 8 by 8 pixels of 0 to 255 no coefficient is larger (ITU-T T.81, A.3.3). */
  private static final int LARGEST = 2048;

  static CoefficientSpread of(BlockCoefficients blocks, int index) {
    int[] halves = new int[4 * LARGEST];
    for (int block = 0; block < blocks.blocks(); block++) {
      int half = (int) Math.floor(2 * blocks.of(block, index)) + 2 * LARGEST;
      halves[Math.max(0, Math.min(halves.length - 1, half))]++;
    }
    return new CoefficientSpread(halves);
  }

  /**
   * How many values are rounded to which multiple of a step.
   *
   * @param most multiples are counted from minus so many to so many
   */
  double[] multiples(int step, int most) {
    double[] counts = new double[2 * most + 1];
    for (int i = 0; i < halves.length; i++) {
      int multiple = Math.floorDiv(i - 2 * LARGEST + step, 2 * step) + most;
      if (multiple >= 0 && multiple < counts.length) {
        counts[multiple] += halves[i];
      }
    }
    return counts;
  }
}
