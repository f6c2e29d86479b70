package io.dossier.reader.examination.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.reader.picture.Scaling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PerceptualHashTest {
  @Test
  void sizeAndNoiseChangeFewBits() {
    BufferedImage page = page(1);
    BufferedImage smaller = Scaling.toLongSide(page, 333);
    BufferedImage noisy = page(1);
    Random random = new Random(5);
    for (int i = 0; i < 60_000; i++) {
      int x = random.nextInt(noisy.getWidth());
      int y = random.nextInt(noisy.getHeight());
      int rgb = noisy.getRGB(x, y);
      noisy.setRGB(x, y, rgb ^ 0x0F0F0F);
    }
    assertTrue(apart(page, smaller) <= 4);
    assertTrue(apart(page, noisy) <= 4);
  }

  @Test
  void otherPagesDifferInManyBits() {
    assertTrue(apart(page(1), page(2)) >= 16);
  }

  private static int apart(BufferedImage a, BufferedImage b) {
    return Long.bitCount(PerceptualHash.of(a) ^ PerceptualHash.of(b));
  }

  private static BufferedImage page(long seed) {
    Random random = new Random(seed);
    BufferedImage page = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 850);
    graphics.setColor(Color.BLACK);
    for (int i = 0; i < 25; i++) {
      graphics.fillRect(
          random.nextInt(500),
          random.nextInt(800),
          20 + random.nextInt(150),
          8 + random.nextInt(40));
    }
    graphics.dispose();
    return page;
  }
}
