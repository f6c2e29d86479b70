package io.dossier.bench.forger.picture.honest;

import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.picture.PictureDraft;
import io.dossier.bench.forger.picture.Pixels;
import io.dossier.bench.generator.Dice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.List;

/** What honest people do to a picture before they send it. */
public final class PictureHandlings {
  public static final List<Treatment<PictureDraft>> ALL =
      List.of(
          new AsTaken(),
          new Reworked("saved again", (picture, dice) -> picture),
          new Reworked("scaled", PictureHandlings::scaled),
          new Reworked("cropped", PictureHandlings::cropped),
          new Reworked("turned a little", PictureHandlings::turned),
          new Reworked("turned by a quarter", PictureHandlings::quarter),
          new Reworked("brightened", PictureHandlings::brightened),
          new Reworked("sharpened", PictureHandlings::sharpened),
          new AsTaken(),
          new Reworked("greyed", PictureHandlings::greyed));

  private PictureHandlings() {}

  private static BufferedImage scaled(BufferedImage picture, Dice dice) {
    double factor = dice.between(0.5, 1.3);
    return Pixels.scaled(
        picture, (int) (picture.getWidth() * factor), (int) (picture.getHeight() * factor));
  }

  private static BufferedImage cropped(BufferedImage picture, Dice dice) {
    int x = dice.below(picture.getWidth() / 12);
    int y = dice.below(picture.getHeight() / 12);
    int width = picture.getWidth() - x - dice.below(picture.getWidth() / 12);
    int height = picture.getHeight() - y - dice.below(picture.getHeight() / 12);
    return Pixels.part(picture, new Rectangle(x, y, width, height));
  }

  private static BufferedImage turned(BufferedImage picture, Dice dice) {
    BufferedImage turned = Pixels.blank(picture.getWidth(), picture.getHeight(), Color.WHITE);
    Graphics2D graphics = turned.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(
        Math.toRadians(dice.between(-3.0, 3.0)),
        picture.getWidth() / 2.0,
        picture.getHeight() / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  private static BufferedImage quarter(BufferedImage picture, Dice dice) {
    BufferedImage turned = Pixels.blank(picture.getHeight(), picture.getWidth(), Color.WHITE);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(turned.getWidth(), 0);
    graphics.rotate(Math.PI / 2);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  private static BufferedImage brightened(BufferedImage picture, Dice dice) {
    return Pixels.toned(picture, dice.between(0.85, 1.35), dice.between(-20.0, 30.0));
  }

  private static BufferedImage sharpened(BufferedImage picture, Dice dice) {
    float a = (float) dice.between(0.1, 0.4);
    Kernel kernel = new Kernel(3, 3, new float[] {0, -a, 0, -a, 1 + 4 * a, -a, 0, -a, 0});
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
  }

  private static BufferedImage greyed(BufferedImage picture, Dice dice) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(x, y, 0x010101 * Pixels.grey(picture.getRGB(x, y)));
      }
    }
    return picture;
  }
}
