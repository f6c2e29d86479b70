package io.dossier.reader.examination.logo;

import io.dossier.reader.examination.picture.GreyPlane;
import java.util.Random;

/**
 * Describes what is around a pixel of one picture. Which places are compared is drawn once from a
 * normal distribution, always the same (BRIEF's second way of drawing).
 */
final class Surroundings {
  /** Nothing beyond is looked at. */
  static final int REACH = 16;

  private static final int DISC = 15;
  private static final int FURTHEST = 14;
  private static final double SPREAD = 6;
  private static final int TURNS = 60;
  private static final long SEED = 20_110_1106L;
  private static final double[][] PLACES = places();

  private final GreyPlane plane;
  private final float[] smooth;
  private final int[][] steps = new int[TURNS][];
  private final int[] halfWidths = new int[DISC + 1];

  Surroundings(GreyPlane plane) {
    this.plane = plane;
    this.smooth = plane.blurred(2).values();
    for (int y = 0; y <= DISC; y++) {
      halfWidths[y] = (int) Math.sqrt(DISC * DISC - y * y);
    }
  }

  /**
   * @param x in pixels of this picture
   * @param scale how many pixels of the full picture one of this stands for
   */
  Corner of(int x, int y, float scale) {
    int at = y * plane.width() + x;
    double angle = towardsTheBright(at);
    int turn = Math.floorMod((int) Math.round(angle / (2 * Math.PI) * TURNS), TURNS);
    long[] bits = bits(at, steps(turn));
    return new Corner(
        (x + 0.5f) * scale,
        (y + 0.5f) * scale,
        scale,
        (float) angle,
        bits[0],
        bits[1],
        bits[2],
        bits[3]);
  }

  /** From the middle to the centroid of its disc (Rosin, 1999). */
  private double towardsTheBright(int at) {
    double alongX = 0;
    double alongY = 0;
    for (int y = -DISC; y <= DISC; y++) {
      int half = halfWidths[Math.abs(y)];
      int row = at + y * plane.width();
      double sum = 0;
      for (int x = -half; x <= half; x++) {
        float value = plane.values()[row + x];
        alongX += x * value;
        sum += value;
      }
      alongY += y * sum;
    }
    return Math.atan2(alongY, alongX);
  }

  private long[] bits(int at, int[] pairs) {
    long[] bits = new long[Corner.BITS / Long.SIZE];
    for (int i = 0; i < Corner.BITS; i++) {
      if (smooth[at + pairs[2 * i]] < smooth[at + pairs[2 * i + 1]]) {
        bits[i / Long.SIZE] |= 1L << i;
      }
    }
    return bits;
  }

  private int[] steps(int turn) {
    if (steps[turn] == null) {
      double cos = Math.cos(2 * Math.PI * turn / TURNS);
      double sin = Math.sin(2 * Math.PI * turn / TURNS);
      int[] turned = new int[PLACES.length];
      for (int i = 0; i < turned.length; i++) {
        int x = (int) Math.round(cos * PLACES[i][0] - sin * PLACES[i][1]);
        int y = (int) Math.round(sin * PLACES[i][0] + cos * PLACES[i][1]);
        turned[i] = y * plane.width() + x;
      }
      steps[turn] = turned;
    }
    return steps[turn];
  }

  private static double[][] places() {
    Random random = new Random(SEED);
    double[][] places = new double[2 * Corner.BITS][];
    for (int i = 0; i < places.length; i++) {
      double x = SPREAD * random.nextGaussian();
      double y = SPREAD * random.nextGaussian();
      double shorter = Math.min(1, FURTHEST / Math.max(1e-9, Math.hypot(x, y)));
      places[i] = new double[] {x * shorter, y * shorter};
    }
    return places;
  }
}
