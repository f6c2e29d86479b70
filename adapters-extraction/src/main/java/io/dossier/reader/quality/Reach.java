package io.dossier.reader.quality;

import io.dossier.core.reading.PageBox;
import java.util.Arrays;

/**
 * How a place reaches into the frame of print. What lies over a page points inward from a side; a
 * shadow, a scanner's lid, a table beside the sheet or a printed bar runs along it instead.
 */
final class Reach {
  /** Sides of the frame are left out from here, since a table shows beside a slanting sheet. */
  private static final double INSIDE = 0.96;

  /** What lies beyond is at a side, in half widths of the frame. */
  private static final double AT_SIDE = 0.85;

  /** It reaches in by this much of the length along which it meets the side. */
  private static final double INWARD = 0.6;

  private final PrintFrame frame;
  private final double[] least = {2, 2};
  private final double[] most = {-2, -2};
  private final Contact[] contacts = {new Contact(), new Contact(), new Contact(), new Contact()};
  private int cells;
  private int left = Integer.MAX_VALUE;
  private int top = Integer.MAX_VALUE;
  private int right;
  private int bottom;

  Reach(PrintFrame frame) {
    this.frame = frame;
  }

  /** Where a side of the frame is met, along it. */
  private static final class Contact {
    private double least = 2;
    private double most = -2;

    void add(double at) {
      least = Math.min(least, at);
      most = Math.max(most, at);
    }

    double length() {
      return Math.max(0, most - least);
    }
  }

  /**
   * @param within as {@link PrintFrame#within} has it
   */
  void add(int x, int y, double[] within) {
    if (Math.abs(within[0]) >= INSIDE || Math.abs(within[1]) >= INSIDE) {
      return;
    }
    cells++;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
    for (int axis = 0; axis < 2; axis++) {
      least[axis] = Math.min(least[axis], within[axis]);
      most[axis] = Math.max(most[axis], within[axis]);
      if (Math.abs(within[axis]) > AT_SIDE) {
        contacts[2 * axis + (within[axis] > 0 ? 1 : 0)].add(within[1 - axis]);
      }
    }
  }

  /** How much of it lies in the frame. */
  int cells() {
    return cells;
  }

  /** Whether it reaches deep into the frame from the side that it meets the longest. */
  boolean pointsInward() {
    double[] half = {frame.halfWidth(), frame.halfHeight()};
    double[] lengths = new double[4];
    for (int side = 0; side < 4; side++) {
      lengths[side] = contacts[side].length() * half[1 - side / 2];
    }
    double longest = Arrays.stream(lengths).max().orElse(0);
    for (int side = 0; side < 4; side++) {
      if (longest > 0 && lengths[side] == longest) {
        int axis = side / 2;
        return (most[axis] - least[axis]) * half[axis] >= INWARD * longest;
      }
    }
    return false;
  }

  /** The part in the frame, as fractions of a grid. */
  PageBox box(int columns, int rows) {
    return PageBox.clamped(
        (double) left / columns,
        (double) top / rows,
        (right + 1.0) / columns,
        (bottom + 1.0) / rows);
  }
}
