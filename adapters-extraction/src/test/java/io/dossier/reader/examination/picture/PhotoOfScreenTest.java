package io.dossier.reader.examination.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.picture.screen.PhotoOfScreenCheck;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PhotoOfScreenTest {
  private static final BufferedImage PAGE = Scenes.textured(420, 420, 4, 2);

  @Test
  void findsTheLatticeOfAScreen() {
    CheckResult result =
        new PhotoOfScreenCheck().look(Scenes.still(Scenes.jpeg(photographed(PAGE), 0.92)));
    assertEquals(CheckResult.Outcome.FOUND, result.outcome(), result::toString);
    assertEquals(Finding.Weight.SLIGHT, result.findings().get(0).weight());
  }

  @Test
  void leavesPhotographsAndPrintAlone() {
    for (BufferedImage picture : new BufferedImage[] {PAGE, Scenes.print(420, 420)}) {
      CheckResult result = new PhotoOfScreenCheck().look(Scenes.still(Scenes.jpeg(picture, 0.85)));
      assertEquals(CheckResult.Outcome.CLEAN, result.outcome(), result::toString);
    }
  }

  /** Each point of the screen has stripes of red, green and blue; the camera is a little turned. */
  private static BufferedImage photographed(BufferedImage page) {
    BufferedImage photo = Scenes.copy(page);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        double[] seen = new double[3];
        for (int i = 0; i < 25; i++) {
          double along = 0.31 * (x + i % 5 / 5.0) + 0.12 * (y + i / 5 / 5.0);
          seen[(int) (3 * (along - Math.floor(along)))] += 3 / 25.0;
        }
        int grey = page.getRGB(x, y) & 255;
        int rgb = 0;
        for (double part : seen) {
          rgb = rgb << 8 | (int) Math.min(255, grey * (0.7 + 0.3 * part));
        }
        photo.setRGB(x, y, rgb);
      }
    }
    return photo;
  }
}
