package io.dossier.reader.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The detector's answer: for each pixel how likely it belongs to the core of a line of text. Boxes
 * are made as in Differentiable Binarization (Liao et al., 2020).
 */
record ProbabilityMap(int width, int height, float[] values) {
  private static final float THRESHOLD = 0.3f;
  private static final double LEAST_MEAN = 0.5;
  private static final double UNCLIP = 1.8;
  private static final double LEAST_SIDE = 3;
  private static final int MOST_BOXES = 1500;

  List<TextBox> boxes() {
    List<TextBox> boxes = new ArrayList<>();
    boolean[] seen = new boolean[values.length];
    for (int start = 0; start < values.length && boxes.size() < MOST_BOXES; start++) {
      if (!seen[start] && values[start] > THRESHOLD) {
        Part part = part(start, seen);
        MinimumAreaRectangle core = MinimumAreaRectangle.around(part.outline());
        if (core.shortSide() >= LEAST_SIDE && part.mean() >= LEAST_MEAN) {
          boxes.add(part.bent(core).map(ProbabilityMap::box).orElseGet(() -> box(core)));
        }
      }
    }
    return boxes;
  }

  private static TextBox box(MinimumAreaRectangle core) {
    return core.grown(core.area() * UNCLIP / core.perimeter()).box();
  }

  private static TextBox box(BentLine core) {
    return core.grown(core.area() * UNCLIP / core.perimeter());
  }

  /**
   * A connected part.
   *
   * @param outline the first and last pixel of each of its rows: enough for a hull
   * @param left its first column
   * @param upper the first pixel of each of its columns
   * @param lower the end of each
   */
  private record Part(List<Point> outline, int left, double[] upper, double[] lower, double mean) {
    Optional<BentLine> bent(MinimumAreaRectangle core) {
      return BentLine.of(left, upper, lower, core);
    }
  }

  private Part part(int start, boolean[] seen) {
    int[] stack = new int[64];
    int depth = 0;
    stack[depth++] = start;
    seen[start] = true;
    int[] left = new int[height];
    int[] right = new int[height];
    int[] upper = new int[width];
    int[] lower = new int[width];
    Arrays.fill(left, Integer.MAX_VALUE);
    Arrays.fill(right, -1);
    Arrays.fill(upper, Integer.MAX_VALUE);
    Arrays.fill(lower, -1);
    int top = height;
    int bottom = -1;
    int first = width;
    int last = -1;
    double sum = 0;
    int count = 0;
    while (depth > 0) {
      int at = stack[--depth];
      int x = at % width;
      int y = at / width;
      sum += values[at];
      count++;
      left[y] = Math.min(left[y], x);
      right[y] = Math.max(right[y], x);
      upper[x] = Math.min(upper[x], y);
      lower[x] = Math.max(lower[x], y);
      first = Math.min(first, x);
      last = Math.max(last, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int nx = x + dx;
          int ny = y + dy;
          int next = ny * width + nx;
          if (nx >= 0
              && ny >= 0
              && nx < width
              && ny < height
              && !seen[next]
              && values[next] > THRESHOLD) {
            seen[next] = true;
            if (depth == stack.length) {
              stack = Arrays.copyOf(stack, 2 * depth);
            }
            stack[depth++] = next;
          }
        }
      }
    }
    List<Point> outline = new ArrayList<>();
    for (int y = top; y <= bottom; y++) {
      if (right[y] >= 0) {
        outline.add(new Point(left[y], y));
        outline.add(new Point(left[y], y + 1.0));
        outline.add(new Point(right[y] + 1.0, y));
        outline.add(new Point(right[y] + 1.0, y + 1.0));
      }
    }
    double[] above = new double[last - first + 1];
    double[] below = new double[last - first + 1];
    for (int i = 0; i < above.length; i++) {
      above[i] = upper[first + i];
      below[i] = lower[first + i] + 1;
    }
    return new Part(outline, first, above, below, sum / count);
  }
}
