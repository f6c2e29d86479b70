package io.dossier.core.examination;

import io.dossier.core.reading.PageBox;

/**
 * How the areas of a page lie to the boxes of its reading.
 *
 * @param left lower left corner of what is seen of the page, in the page's own axes ({@link Area})
 * @param bottom likewise
 * @param width of what is seen, in the page's own axes
 * @param height likewise
 * @param turn by which the stored page is turned in these axes: 0 for a PDF, for a picture what its
 *     EXIF says
 */
public record Sheet(double left, double bottom, double width, double height, int turn) {

  /**
   * Where a box of a reading lies.
   *
   * @param readTurn of the reading's page, as {@link io.dossier.core.reading.ReadPage#turn}
   */
  public Area area(PageBox box, int readTurn) {
    int back = Math.floorMod(readTurn - turn, 360);
    double[] a = turnedBack(box.x(), box.y(), back);
    double[] b = turnedBack(box.right(), box.bottom(), back);
    return Area.between(
        left + a[0] * width,
        bottom + (1 - a[1]) * height,
        left + b[0] * width,
        bottom + (1 - b[1]) * height);
  }

  /**
   * Where an area lies on the page as it was read, cut to the page: the way back of {@link #area}.
   *
   * @param readTurn of the reading's page, as {@link io.dossier.core.reading.ReadPage#turn}
   */
  public PageBox box(Area area, int readTurn) {
    int forth = Math.floorMod(turn - readTurn, 360);
    double[] a = turnedBack((area.x() - left) / width, 1 - (area.y() - bottom) / height, forth);
    double[] b =
        turnedBack((area.right() - left) / width, 1 - (area.top() - bottom) / height, forth);
    return PageBox.clamped(a[0], a[1], b[0], b[1]);
  }

  /** Undoes a clockwise turn of a point given in fractions from the top left. */
  private static double[] turnedBack(double u, double v, int degrees) {
    return switch (degrees) {
      case 90 -> new double[] {v, 1 - u};
      case 180 -> new double[] {1 - u, 1 - v};
      case 270 -> new double[] {1 - v, u};
      default -> new double[] {u, v};
    };
  }
}
