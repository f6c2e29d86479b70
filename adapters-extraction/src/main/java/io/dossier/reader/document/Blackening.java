package io.dossier.reader.document;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.port.DocumentReader.Covers;
import io.dossier.reader.geometry.QuarterTurn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Paints what is not shown of a page over with black, whole pixels at a time: no shade of what was
 * there is left.
 *
 * @param turn degrees clockwise by which the picture was turned; the covers' own may differ, where
 *     the page was read lying otherwise
 */
record Blackening(Covers covers, int turn) {
  void draw(BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLACK);
    int back = Math.floorMod(turn - covers.turn(), 360);
    for (PageBox cover : covers.boxes()) {
      PageBox box = QuarterTurn.turned(cover, back);
      int left = (int) Math.floor(box.x() * picture.getWidth());
      int top = (int) Math.floor(box.y() * picture.getHeight());
      int right = (int) Math.ceil(box.right() * picture.getWidth());
      int bottom = (int) Math.ceil(box.bottom() * picture.getHeight());
      graphics.fillRect(left, top, right - left, bottom - top);
    }
    graphics.dispose();
  }
}
