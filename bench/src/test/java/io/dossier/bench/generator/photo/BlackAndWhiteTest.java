package io.dossier.bench.generator.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.bench.generator.Dice;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class BlackAndWhiteTest {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  @Test
  void printStaysBlackOnPaperThatIsShaded() {
    BufferedImage copy = BlackAndWhite.copy(shaded(), new Dice(5));

    for (int x = 55; x < WIDTH - 55; x += 10) {
      assertTrue(Raster.grey(copy.getRGB(x, HEIGHT / 2)) < 60, "print at " + x);
      assertTrue(Raster.grey(copy.getRGB(x, 40)) > 200, "paper at " + x);
    }
  }

  @Test
  void pageThatIsCopiedStaysAsItWas() {
    BufferedImage page = shaded();
    int[] before = rgb(page);
    BlackAndWhite.copy(page, new Dice(6));

    assertArrayEquals(before, rgb(page));
  }

  @Test
  void sameDiceMakeTheSameCopy() {
    assertArrayEquals(
        rgb(BlackAndWhite.copy(shaded(), new Dice(7))),
        rgb(BlackAndWhite.copy(shaded(), new Dice(7))));
    assertEquals(WIDTH, BlackAndWhite.copy(shaded(), new Dice(7)).getWidth());
  }

  /** A rule on paper that is white at one side and grey at the other. */
  private static BufferedImage shaded() {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, WIDTH, 0, new Color(140, 140, 140)));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(new Color(50, 50, 50));
    graphics.fillRect(50, HEIGHT / 2 - 2, WIDTH - 100, 5);
    graphics.dispose();
    return page;
  }

  private static int[] rgb(BufferedImage picture) {
    return picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
  }
}
