package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;

/** The pixels of a drawn page under an area of its user space. */
final class PixelWindow {
  private final int width;
  private final int left;
  private final int right;
  private final int top;
  private final int bottom;

  PixelWindow(PdfFrame frame, Area area, int width, int height) {
    PageBox box = frame.toPage(new PdfRect(area.x(), area.y(), area.right(), area.top()));
    this.width = width;
    this.left = Math.max(0, (int) Math.floor(box.x() * width));
    this.right = Math.min(width, (int) Math.ceil(box.right() * width));
    this.top = Math.max(0, (int) Math.floor(box.y() * height));
    this.bottom = Math.min(height, (int) Math.ceil(box.bottom() * height));
  }

  /** A run of pixels, by the index of its first and the index after its last, row by row. */
  @FunctionalInterface
  interface Run {
    boolean holds(int from, int to);
  }

  boolean anyRow(Run run) {
    for (int y = top; y < bottom; y++) {
      if (left < right && run.holds(y * width + left, y * width + right)) {
        return true;
      }
    }
    return false;
  }
}
