package io.dossier.reader.document;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A page's picture.
 *
 * @param turn degrees clockwise (0, 90, 180, 270) by which the stored page was turned for it
 */
record ShownPage(BufferedImage picture, int turn) {
  /**
   * @param wanted the turn that the stored page shall have
   */
  BufferedImage turnedTo(int wanted) {
    int more = Math.floorMod(wanted - turn, 360);
    if (more == 0) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean across = more % 180 != 0;
    BufferedImage turned =
        new BufferedImage(
            across ? height : width, across ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    graphics.rotate(Math.toRadians(more));
    graphics.translate(-width / 2.0, -height / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return turned;
  }
}
