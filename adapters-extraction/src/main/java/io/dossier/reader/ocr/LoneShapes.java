package io.dossier.reader.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Shapes of about the size of a letter, darker or lighter than what is around them, that stand
 * alone: by connected components of what differs from the mean of its surroundings.
 */
final class LoneShapes {
  /** So many pixels high print is drawn. */
  private static final int PRINT = 20;

  /** Of the surroundings' side, in heights of print. */
  private static final int AROUND = 3;

  /** How much darker or lighter than its surroundings a pixel is, of 255. */
  private static final int DIFFERENT = 22;

  /** A letter's height, in heights of print. */
  private static final double LOWEST = 0.5;

  private static final double HIGHEST = 2.2;

  /** A letter's width, in its own height. */
  private static final double NARROWEST = 0.35;

  private static final double WIDEST = 1.3;

  /** What is as high beside it, nearer than so many of its own heights, makes it one of a word. */
  private static final double NEAR = 0.7;

  private static final double AS_HIGH = 0.5;

  /** Paper around it, in its own height, that belongs to the box of a letter. */
  private static final double MARGIN = 0.3;

  private LoneShapes() {}

  /**
   * A connected component.
   *
   * @param right exclusive
   * @param bottom exclusive
   */
  private record Shape(int left, int top, int right, int bottom) {
    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }

    boolean isBeside(Shape other) {
      double gap = Math.max(left, other.left) - Math.min(right, other.right);
      return top < other.bottom
          && other.top < bottom
          && gap < NEAR * height()
          && other.height() > AS_HIGH * height()
          && other.height() < height() / AS_HIGH;
    }
  }

  /**
   * Boxes around them, the largest first.
   *
   * @param area of the picture in which they are looked for
   * @param print the height of print, in pixels
   */
  static List<TextBox> in(BufferedImage area, double print) {
    double scale = Math.min(1, PRINT / print);
    int width = Math.max(1, (int) Math.round(area.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(area.getHeight() * scale));
    int[] light = light(Pixels.scaled(area, width, height));
    int[] mean = mean(light, width, height, (int) Math.round(AROUND * print * scale / 2));
    List<Shape> found = new ArrayList<>();
    for (int sign : new int[] {-1, 1}) {
      boolean[] different = new boolean[light.length];
      for (int i = 0; i < light.length; i++) {
        different[i] = sign * (light[i] - mean[i]) > DIFFERENT;
      }
      List<Shape> shapes = shapes(different, width, height);
      shapes.stream()
          .filter(shape -> isLetter(shape, print * scale, width, height))
          .filter(shape -> shapes.stream().noneMatch(o -> o != shape && shape.isBeside(o)))
          .forEach(found::add);
    }
    return found.stream()
        .sorted(Comparator.comparingInt((Shape shape) -> -shape.height()))
        .map(shape -> box(shape, scale))
        .toList();
  }

  private static boolean isLetter(Shape shape, double print, int width, int height) {
    return shape.height() >= LOWEST * print
        && shape.height() <= HIGHEST * print
        && shape.width() >= NARROWEST * shape.height()
        && shape.width() <= WIDEST * shape.height()
        && shape.left() > 0
        && shape.top() > 0
        && shape.right() < width
        && shape.bottom() < height;
  }

  private static TextBox box(Shape shape, double scale) {
    double margin = MARGIN * shape.height();
    Point topLeft = new Point(shape.left() - margin, shape.top() - margin);
    Point bottomRight = new Point(shape.right() + margin, shape.bottom() + margin);
    return new TextBox(
            topLeft,
            new Point(bottomRight.x(), topLeft.y()),
            bottomRight,
            new Point(topLeft.x(), bottomRight.y()))
        .times(1 / scale, 1 / scale);
  }

  private static int[] light(Pixels pixels) {
    int[] light = new int[pixels.rgb().length];
    for (int i = 0; i < light.length; i++) {
      light[i] = BlackAndWhite.luma(pixels.rgb()[i]);
    }
    return light;
  }

  /** Of the square around each pixel, by sums over all that is above and left. */
  private static int[] mean(int[] light, int width, int height, int reach) {
    long[] sums = new long[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = (y + 1) * (width + 1) + x + 1;
        sums[i] = light[y * width + x] + sums[i - 1] + sums[i - width - 1] - sums[i - width - 2];
      }
    }
    int[] mean = new int[light.length];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach);
      int bottom = Math.min(height, y + reach + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        long sum =
            sums[bottom * (width + 1) + right]
                - sums[top * (width + 1) + right]
                - sums[bottom * (width + 1) + left]
                + sums[top * (width + 1) + left];
        mean[y * width + x] = (int) (sum / ((long) (bottom - top) * (right - left)));
      }
    }
    return mean;
  }

  private static List<Shape> shapes(boolean[] different, int width, int height) {
    List<Shape> shapes = new ArrayList<>();
    boolean[] seen = new boolean[different.length];
    for (int i = 0; i < different.length; i++) {
      if (different[i] && !seen[i]) {
        shapes.add(shape(i, different, seen, width, height));
      }
    }
    return shapes;
  }

  private static Shape shape(
      int first, boolean[] different, boolean[] seen, int width, int height) {
    int left = width;
    int top = height;
    int right = 0;
    int bottom = 0;
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    seen[first] = true;
    while (!open.isEmpty()) {
      int at = open.pop();
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
      for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          int next = v * width + u;
          if (different[next] && !seen[next]) {
            seen[next] = true;
            open.push(next);
          }
        }
      }
    }
    return new Shape(left, top, right, bottom);
  }
}
