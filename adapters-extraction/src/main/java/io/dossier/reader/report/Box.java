package io.dossier.reader.report;

import io.dossier.core.reading.PageBox;

/** A rectangle on a sheet, in points from its top left corner. */
record Box(double x, double top, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return top + height;
  }

  Box grown(double by) {
    return new Box(x - by, top - by, width + 2 * by, height + 2 * by);
  }

  boolean meets(Box other) {
    return x < other.right() && other.x < right() && top < other.bottom() && other.top < bottom();
  }

  /** Where a part of what fills this box lies. */
  Box part(PageBox part) {
    return new Box(
        x + part.x() * width,
        top + part.y() * height,
        part.width() * width,
        part.height() * height);
  }
}
