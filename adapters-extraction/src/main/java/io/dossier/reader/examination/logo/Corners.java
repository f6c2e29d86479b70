package io.dossier.reader.examination.logo;

import io.dossier.reader.examination.picture.GreyPlane;
import java.util.ArrayList;
import java.util.List;

/** Finds the corners of a picture at several sizes, spread over it. */
final class Corners {
  private static final double SMALLER = 1.2;
  private static final int SIZES = 9;

  /** In each square of so many pixels, the strongest few. */
  private static final int SQUARE = 24;

  private static final int MOST_IN_SQUARE = 6;

  private Corners() {}

  static List<Corner> of(GreyPlane plane) {
    List<Corner> corners = new ArrayList<>();
    GreyPlane level = plane;
    for (int i = 0; i < SIZES; i++) {
      int width = (int) Math.round(plane.width() / Math.pow(SMALLER, i));
      int height = (int) Math.round(plane.height() / Math.pow(SMALLER, i));
      if (Math.min(width, height) <= 2 * Surroundings.REACH) {
        break;
      }
      level = i == 0 ? plane : resized(level, width, height);
      ofLevel(level, (float) plane.width() / width, corners);
    }
    return corners;
  }

  private static void ofLevel(GreyPlane level, float scale, List<Corner> corners) {
    float[] strengths = strengths(level);
    Surroundings surroundings = new Surroundings(level);
    int margin = Surroundings.REACH;
    for (int top = margin; top < level.height() - margin; top += SQUARE) {
      for (int left = margin; left < level.width() - margin; left += SQUARE) {
        int bottom = Math.min(level.height() - margin, top + SQUARE);
        int right = Math.min(level.width() - margin, left + SQUARE);
        for (int at : strongest(strengths, level.width(), left, top, right, bottom)) {
          corners.add(surroundings.of(at % level.width(), at / level.width(), scale));
        }
      }
    }
  }

  /** Of pixels that are stronger than those around them; 0 for all others. */
  private static float[] strengths(GreyPlane level) {
    FastCorners test = new FastCorners(level);
    int width = level.width();
    float[] all = new float[level.values().length];
    for (int y = FastCorners.RADIUS; y < level.height() - FastCorners.RADIUS; y++) {
      for (int x = FastCorners.RADIUS; x < width - FastCorners.RADIUS; x++) {
        all[y * width + x] = test.strength(y * width + x);
      }
    }
    float[] peaks = new float[all.length];
    for (int y = 1; y < level.height() - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int at = y * width + x;
        peaks[at] = all[at] > 0 && peak(all, at, width) ? all[at] : 0;
      }
    }
    return peaks;
  }

  private static boolean peak(float[] all, int at, int width) {
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int other = at + dy * width + dx;
        // Of two that are as strong, the first one.
        if (all[other] > all[at] || all[other] == all[at] && other < at) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Integer> strongest(
      float[] strengths, int width, int left, int top, int right, int bottom) {
    List<Integer> found = new ArrayList<>();
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if (strengths[y * width + x] > 0) {
          found.add(y * width + x);
        }
      }
    }
    found.sort((a, b) -> Float.compare(strengths[b], strengths[a]));
    return found.subList(0, Math.min(MOST_IN_SQUARE, found.size()));
  }

  /** Bilinear: from one size to the next no pixel is passed over. */
  private static GreyPlane resized(GreyPlane plane, int width, int height) {
    float[] values = new float[width * height];
    double stepX = (double) plane.width() / width;
    double stepY = (double) plane.height() / height;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = plane.between((x + 0.5) * stepX - 0.5, (y + 0.5) * stepY - 0.5);
      }
    }
    return new GreyPlane(width, height, values);
  }
}
