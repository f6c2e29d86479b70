package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.core.reading.PageBox;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.geometry.PdfRect;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** The pixels of a drawn page under an area of its user space, by their index row by row. */
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

  void forEach(IntConsumer pixel) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        pixel.accept(y * width + x);
      }
    }
  }

  /** Whether any of them is in a set. */
  boolean meets(BitSet pixels) {
    for (int y = top; y < bottom; y++) {
      int next = left < right ? pixels.nextSetBit(y * width + left) : -1;
      if (next >= 0 && next < y * width + right) {
        return true;
      }
    }
    return false;
  }
}
