package io.dossier.reader.document;

import io.dossier.reader.picture.Orientation;
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
    return new Orientation(Math.floorMod(wanted - turn, 360), false).applied(picture);
  }
}
