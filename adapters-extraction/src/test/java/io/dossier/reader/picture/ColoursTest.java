package io.dossier.reader.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_INT_ARGB
      })
  void areTheSameHoweverThePictureIsKept(int type) {
    BufferedImage picture = new BufferedImage(3, 2, type);
    picture.setRGB(2, 1, 0xFF123456);

    int[] colours = Colours.of(picture);

    assertEquals(6, colours.length);
    assertEquals(0x123456, colours[5] & 0xFFFFFF);
  }

  @Test
  void aPartOfAPictureHasThoseOfThePart() {
    BufferedImage whole = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    whole.setRGB(2, 2, 0xABCDEF);

    int[] colours = Colours.of(whole.getSubimage(1, 1, 2, 2));

    assertArrayEquals(new int[] {0, 0, 0, 0xABCDEF}, colours);
  }
}
