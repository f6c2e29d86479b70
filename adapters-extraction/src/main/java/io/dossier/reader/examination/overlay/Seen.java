package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.reader.geometry.PdfFrame;
import java.awt.image.BufferedImage;

/**
 * Whether anything is seen at a place of a page: its drawing is asked, so that every kind of paint
 * counts.
 */
final class Seen {
  /** Of 255: print that differs less from its ground is not read. */
  private static final int FAINT = 14;

  private final BufferedImage drawing;
  private final PdfFrame frame;

  /**
   * @param drawing of the whole page, turned as it is seen
   */
  Seen(BufferedImage drawing, PdfFrame frame) {
    this.drawing = drawing;
    this.frame = frame;
  }

  /** Whether the area is of one colour, as good as. */
  boolean plain(Area area) {
    double[] a = frame.toPage(area.x(), area.y());
    double[] b = frame.toPage(area.right(), area.top());
    int left = column(Math.min(a[0], b[0]));
    int right = column(Math.max(a[0], b[0]));
    int top = row(Math.min(a[1], b[1]));
    int bottom = row(Math.max(a[1], b[1]));
    int[] least = {255, 255, 255};
    int[] most = new int[3];
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        int rgb = drawing.getRGB(x, y);
        for (int c = 0; c < 3; c++) {
          int value = rgb >> 8 * c & 255;
          least[c] = Math.min(least[c], value);
          most[c] = Math.max(most[c], value);
        }
      }
    }
    return most[0] - least[0] < FAINT && most[1] - least[1] < FAINT && most[2] - least[2] < FAINT;
  }

  private int column(double share) {
    return (int) Math.max(0, Math.min(drawing.getWidth() - 1.0, share * drawing.getWidth()));
  }

  private int row(double share) {
    return (int) Math.max(0, Math.min(drawing.getHeight() - 1.0, share * drawing.getHeight()));
  }
}
