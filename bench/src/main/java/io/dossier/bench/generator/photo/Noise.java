package io.dossier.bench.generator.photo;

import io.dossier.bench.generator.Dice;

/** Grain: a long list of gaussian numbers that is walked from a random place, for speed. */
final class Noise {
  private static final int LENGTH = 1 << 15;

  private final float[] grain = new float[LENGTH];
  private int at;

  Noise(Dice dice) {
    for (int i = 0; i < LENGTH; i++) {
      grain[i] = (float) dice.gaussian();
    }
    at = dice.below(LENGTH);
  }

  /** Mean 0, deviation 1. */
  float next() {
    at = (at * 5 + 17) & (LENGTH - 1);
    return grain[at];
  }
}
