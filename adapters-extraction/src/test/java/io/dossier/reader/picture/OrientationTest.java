package io.dossier.reader.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dossier.core.reading.DocumentKind;
import io.dossier.reader.testing.SamplePictures;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
  private static final PictureLimits LIMITS = new PictureLimits(100, 500);
  private static final BufferedImage STORED = SamplePictures.corners(64, 32);

  /** Where the stored quarters are seen, by the definition of tag 0x0112 in JEITA CP-3451. */
  @ParameterizedTest
  @CsvSource({
    "1, RGBW, 64, 0",
    "2, GRWB, 64, 0",
    "3, WBGR, 64, 180",
    "4, BWRG, 64, 180",
    "5, RBGW, 32, 270",
    "6, BRWG, 32, 90",
    "7, WGBR, 32, 90",
    "8, GWRB, 32, 270",
    "9, RGBW, 64, 0"
  })
  void pictureIsSeenAsTheCameraWasHeld(int value, String quarters, int width, int turn) {
    assertSeen(SamplePictures.jpeg(STORED, value), DocumentKind.JPEG, quarters, width, turn);
    assertSeen(SamplePictures.png(STORED, value), DocumentKind.PNG, quarters, width, turn);
  }

  private static void assertSeen(
      byte[] content, DocumentKind kind, String quarters, int width, int turn) {
    try (PictureFile file = PictureFile.open(content, kind, LIMITS)) {
      Picture picture = file.page(0);
      assertEquals(quarters, SamplePictures.quarters(picture.image()));
      assertEquals(width, picture.image().getWidth());
      assertEquals(turn, picture.turn());
      assertEquals(64, picture.storedWidth());
    }
  }
}
