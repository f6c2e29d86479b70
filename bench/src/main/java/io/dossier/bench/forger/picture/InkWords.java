package io.dossier.bench.forger.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boxes of what looks like printed words: points darker than their surroundings (Bradley and Roth,
 * Adaptive Thresholding using the Integral Image, 2007), joined across small gaps.
 */
public final class InkWords {
  private static final double BELOW = 0.78;
  private static final int LOWEST = 10;
  private static final int HIGHEST = 70;
  private static final double LEAST_INK = 0.12;
  private static final double MOST_INK = 0.7;
  private static final int DARKEST_PAPER = 110;

  private final BufferedImage picture;
  private final int width;
  private final int height;
  private final boolean[] ink;
  private final boolean[] joined;

  private InkWords(BufferedImage picture) {
    this.picture = picture;
    this.width = picture.getWidth();
    this.height = picture.getHeight();
    this.ink = dark();
    this.joined = joined(Math.max(3, Math.min(width, height) / 160));
  }

  /** From the upper left corner, in the order of their uppermost points. */
  public static List<Rectangle> in(BufferedImage picture) {
    return new InkWords(picture).boxes();
  }

  private List<Rectangle> boxes() {
    List<Rectangle> boxes = new ArrayList<>();
    boolean[] seen = new boolean[joined.length];
    for (int at = 0; at < joined.length; at++) {
      if (joined[at] && !seen[at]) {
        Rectangle box = component(at, seen);
        if (wordlike(box)) {
          boxes.add(box);
        }
      }
    }
    return boxes;
  }

  private boolean wordlike(Rectangle box) {
    if (box.height < LOWEST
        || box.height > HIGHEST
        || box.width < 1.5 * box.height
        || box.width > 12 * box.height
        || box.x < 8
        || box.y < 8
        || box.x + box.width > width - 8
        || box.y + box.height > height - 8) {
      return false;
    }
    int dark = 0;
    for (int y = box.y; y < box.y + box.height; y++) {
      for (int x = box.x; x < box.x + box.width; x++) {
        dark += ink[y * width + x] ? 1 : 0;
      }
    }
    double share = dark / (double) (box.width * box.height);
    int paper = Pixels.grey(Brush.paper(picture, box).getRGB());
    return share >= LEAST_INK && share <= MOST_INK && paper >= DARKEST_PAPER;
  }

  private Rectangle component(int start, boolean[] seen) {
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    Rectangle box = new Rectangle(start % width, start / width, 1, 1);
    while (!open.isEmpty()) {
      int at = open.poll();
      int x = at % width;
      int y = at / width;
      box.add(new Rectangle(x, y, 1, 1));
      visit(x > 0 ? at - 1 : -1, seen, open);
      visit(x + 1 < width ? at + 1 : -1, seen, open);
      visit(at - width, seen, open);
      visit(y + 1 < height ? at + width : -1, seen, open);
    }
    return box;
  }

  private void visit(int at, boolean[] seen, ArrayDeque<Integer> open) {
    if (at >= 0 && joined[at] && !seen[at]) {
      seen[at] = true;
      open.add(at);
    }
  }

  private boolean[] dark() {
    long[] sums = new long[(width + 1) * (height + 1)];
    int[] greys = new int[width * height];
    for (int y = 0; y < height; y++) {
      long row = 0;
      for (int x = 0; x < width; x++) {
        greys[y * width + x] = Pixels.grey(picture.getRGB(x, y));
        row += greys[y * width + x];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    int radius = Math.max(12, width / 50);
    boolean[] dark = new boolean[width * height];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - radius);
      int bottom = Math.min(height, y + radius + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - radius);
        int right = Math.min(width, x + radius + 1);
        long sum =
            sums[bottom * (width + 1) + right]
                - sums[top * (width + 1) + right]
                - sums[bottom * (width + 1) + left]
                + sums[top * (width + 1) + left];
        double mean = sum / (double) ((bottom - top) * (right - left));
        dark[y * width + x] = greys[y * width + x] < mean * BELOW;
      }
    }
    return dark;
  }

  /** Gaps between dark points of a row are closed. */
  private boolean[] joined(int gap) {
    boolean[] closed = ink.clone();
    for (int y = 0; y < height; y++) {
      int last = -gap - 1;
      for (int x = 0; x < width; x++) {
        if (ink[y * width + x]) {
          if (x - last <= gap) {
            Arrays.fill(closed, y * width + Math.max(0, last), y * width + x, true);
          }
          last = x;
        }
      }
    }
    return closed;
  }
}
