package io.dossier.reader.document;

import io.dossier.core.reading.PageBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Paints what is not shown of a page over with black, whole pixels at a time: no shade of what was
 * there is left.
 */
final class Blackening {
  private Blackening() {}

  static void draw(List<PageBox> covers, BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLACK);
    for (PageBox box : covers) {
      int left = (int) Math.floor(box.x() * picture.getWidth());
      int top = (int) Math.floor(box.y() * picture.getHeight());
      int right = (int) Math.ceil(box.right() * picture.getWidth());
      int bottom = (int) Math.ceil(box.bottom() * picture.getHeight());
      graphics.fillRect(left, top, right - left, bottom - top);
    }
    graphics.dispose();
  }
}
