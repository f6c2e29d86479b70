package io.dossier.reader.examination.picture.jpeg;

import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.examination.picture.Still;

/**
 * Where the 8 by 8 blocks of a JPEG begin, and the steps of its luma as they lie in the upright
 * picture.
 *
 * @param offsetX of the first whole block, 0 to 7
 * @param offsetY likewise
 * @param steps index 8 v + u; all 1 where the picture is stored without loss
 */
record BlockGrid(int offsetX, int offsetY, int[] steps) {
  static BlockGrid of(Still still) {
    GreyPlane plane = still.grey();
    if (still.jpeg().isEmpty()) {
      return new BlockGrid(seam(plane, true), seam(plane, false), unit());
    }
    int turn = still.turn();
    int x = turn == 90 || turn == 180 ? plane.width() % 8 : 0;
    int y = turn == 180 || turn == 270 ? plane.height() % 8 : 0;
    return new BlockGrid(x, y, still.jpeg().get().lumaTurned(turn));
  }

  private static int[] unit() {
    int[] steps = new int[64];
    java.util.Arrays.fill(steps, 1);
    return steps;
  }

  /**
   * The phase at which neighbours differ most beyond what their own neighbours foretell: the seams
   * of an earlier compression's blocks (after Li, Yuan, Yu, "Passive detection of doctored JPEG
   * image via block artifact grid extraction", 2009).
   */
  private static int seam(GreyPlane plane, boolean columns) {
    double[] sums = new double[8];
    int along = columns ? plane.width() : plane.height();
    int across = columns ? plane.height() : plane.width();
    int every = Math.max(1, across / 500);
    int step = columns ? 1 : plane.width();
    for (int line = 0; line < across; line += every) {
      int start = columns ? line * plane.width() : line;
      for (int i = 2; i < along - 1; i++) {
        float[] v = plane.values();
        int at = start + i * step;
        float jump = Math.abs(v[at] - v[at - step] - (v[at + step] - v[at - 2 * step]) / 3);
        sums[i % 8] += Math.min(8, jump);
      }
    }
    int best = 0;
    for (int phase = 1; phase < 8; phase++) {
      if (sums[phase] > sums[best]) {
        best = phase;
      }
    }
    return best;
  }
}
