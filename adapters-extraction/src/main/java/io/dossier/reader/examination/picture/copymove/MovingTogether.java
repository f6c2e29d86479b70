package io.dossier.reader.examination.picture.copymove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a picture whose matches move together: around each of their pixels the offsets are a
 * linear function of the place, as under a shift, a turn or a change of size (dense linear fitting;
 * Cozzolino, Poggi and Verdoliva, 2015).
 */
final class MovingTogether {
  private static final int REACH = 5;
  private static final int MEDIAN_REACH = 2;

  /** Mean square of the offsets' distance from the fit, in square pixels. */
  private static final double FIT = 1.0;

  private static final int LEAST_PIXELS = 100;
  private static final int MOST_PARTS = 50;

  private final MatchField field;
  private final RingFeatures features;
  private final int width;
  private final int height;

  private MovingTogether(MatchField field, RingFeatures features) {
    this.field = field;
    this.features = features;
    this.width = features.width;
    this.height = features.height;
  }

  /** The largest first. */
  static List<MovedPart> parts(MatchField field, RingFeatures features) {
    return new MovingTogether(field, features).found();
  }

  private List<MovedPart> found() {
    int[] dx = median(field.dx);
    int[] dy = median(field.dy);
    boolean[] smooth = smooth(dx, dy);
    List<MovedPart> parts = new ArrayList<>();
    int[] queue = new int[smooth.length];
    for (int at = 0; at < smooth.length; at++) {
      if (smooth[at]) {
        int count = fill(at, smooth, dx, dy, queue);
        if (count >= LEAST_PIXELS) {
          parts.add(MovedPart.of(Arrays.copyOf(queue, count), dx, dy, width));
        }
      }
    }
    parts.sort((a, b) -> Integer.compare(b.pixels().length, a.pixels().length));
    return parts.subList(0, Math.min(MOST_PARTS, parts.size()));
  }

  private int fill(int start, boolean[] smooth, int[] dx, int[] dy, int[] queue) {
    int count = 0;
    queue[count++] = start;
    smooth[start] = false;
    int[] steps = {1, -1, width, -width};
    for (int done = 0; done < count; done++) {
      int at = queue[done];
      for (int step : steps) {
        int next = at + step;
        if (smooth[next] && Math.abs(dx[next] - dx[at]) <= 2 && Math.abs(dy[next] - dy[at]) <= 2) {
          smooth[next] = false;
          queue[count++] = next;
        }
      }
    }
    return count;
  }

  private int[] median(int[] offsets) {
    int[] out = new int[offsets.length];
    int side = 2 * MEDIAN_REACH + 1;
    int[] window = new int[side * side];
    for (int y = MEDIAN_REACH; y < height - MEDIAN_REACH; y++) {
      for (int x = MEDIAN_REACH; x < width - MEDIAN_REACH; x++) {
        int at = y * width + x;
        if (!features.telling[at]) {
          continue;
        }
        int count = 0;
        for (int j = -MEDIAN_REACH; j <= MEDIAN_REACH; j++) {
          for (int i = -MEDIAN_REACH; i <= MEDIAN_REACH; i++) {
            int near = at + j * width + i;
            if (features.telling[near]) {
              window[count++] = offsets[near];
            }
          }
        }
        Arrays.sort(window, 0, count);
        out[at] = window[count / 2];
      }
    }
    return out;
  }

  private boolean[] smooth(int[] dx, int[] dy) {
    boolean[] smooth = new boolean[dx.length];
    int margin = REACH + RingFeatures.RADIUS + 1;
    for (int y = margin; y < height - margin; y++) {
      for (int x = margin; x < width - margin; x++) {
        int at = y * width + x;
        smooth[at] = features.telling[at] && fit(dx, at) + fit(dy, at) < FIT;
      }
    }
    return smooth;
  }

  /** How far offsets around a pixel lie from a plane, mean square. */
  private double fit(int[] offsets, int at) {
    double sum = 0;
    double squares = 0;
    double alongX = 0;
    double alongY = 0;
    double spread = 0;
    int count = 0;
    for (int j = -REACH; j <= REACH; j++) {
      for (int i = -REACH; i <= REACH; i++) {
        int near = at + j * width + i;
        if (!features.telling[near]) {
          return Double.MAX_VALUE;
        }
        double v = offsets[near] - offsets[at];
        if (v > 50 || v < -50) {
          return Double.MAX_VALUE;
        }
        sum += v;
        squares += v * v;
        alongX += i * v;
        alongY += j * v;
        spread += i * i;
        count++;
      }
    }
    double left = squares - sum * sum / count - alongX * alongX / spread - alongY * alongY / spread;
    return left / count;
  }
}
