package io.dossier.reader.examination.logo;

import io.dossier.reader.examination.picture.GreyPlane;

/**
 * Whether a pixel is a corner: nine neighbouring ones of the sixteen on a circle around it are all
 * brighter or all darker (FAST-9; Rosten and Drummond, ECCV 2006).
 */
final class FastCorners {
  /** Of the circle. */
  static final int RADIUS = 3;

  private static final int ARC = 9;
  private static final float LEAST = 16;
  private static final int[] X = {0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3, -3, -3, -2, -1};
  private static final int[] Y = {-3, -3, -2, -1, 0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3};

  private final float[] values;
  private final int[] steps = new int[X.length];

  FastCorners(GreyPlane plane) {
    values = plane.values();
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Y[i] * plane.width() + X[i];
    }
  }

  /** By how much the circle differs from the pixel, summed; 0 where it is no corner. */
  float strength(int at) {
    float middle = values[at];
    if (!mayBe(at, middle + LEAST, 1) && !mayBe(at, LEAST - middle, -1)) {
      return 0;
    }
    return Math.max(arc(at, middle, 1), arc(at, middle, -1));
  }

  /** Of the four points furthest apart, an arc of nine holds two that are neighbours. */
  private boolean mayBe(int at, float bound, int sign) {
    boolean up = sign * values[at + steps[0]] > bound;
    boolean right = sign * values[at + steps[4]] > bound;
    boolean down = sign * values[at + steps[8]] > bound;
    boolean left = sign * values[at + steps[12]] > bound;
    return (up || down) && (right || left);
  }

  private float arc(int at, float middle, int sign) {
    int run = 0;
    float sum = 0;
    boolean found = false;
    for (int i = 0; i < steps.length + ARC - 1; i++) {
      float beyond = sign * (values[at + steps[i % steps.length]] - middle) - LEAST;
      run = beyond > 0 ? run + 1 : 0;
      found |= run >= ARC;
      sum += i < steps.length ? Math.max(0, beyond) : 0;
    }
    return found ? sum + Float.MIN_NORMAL : 0;
  }
}
