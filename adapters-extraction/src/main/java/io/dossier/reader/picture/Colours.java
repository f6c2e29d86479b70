package io.dossier.reader.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The colours of pictures as plain numbers. */
public final class Colours {
  private Colours() {}

  /**
   * As {@code 0xRRGGBB}, row by row from the top; what is transparent lies on black. Where the
   * picture is plain RGB these are its own pixels, not a copy: not to be written to.
   */
  public static int[] of(BufferedImage picture) {
    BufferedImage plain = picture;
    boolean partOfAnother = picture.getRaster().getParent() != null;
    if (picture.getType() != BufferedImage.TYPE_INT_RGB || partOfAnother) {
      plain =
          new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = plain.createGraphics();
      graphics.drawImage(picture, 0, 0, null);
      graphics.dispose();
    }
    return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
  }
}
