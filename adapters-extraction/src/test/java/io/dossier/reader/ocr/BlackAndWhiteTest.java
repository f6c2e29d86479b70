package io.dossier.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlackAndWhiteTest {
  private static final int SIDE = 8;
  private static final int BLACK = 0x101010;
  private static final int WHITE = 0xffffff;

  @Test
  void theStairsOfBlackAndWhiteAreSoftened() {
    Pixels soft = BlackAndWhite.softened(square(BLACK, WHITE));

    assertThat(grey(soft, 4, 4)).isEqualTo(0x10);
    assertThat(grey(soft, 0, 0)).isEqualTo(0xff);
    assertThat(grey(soft, 2, 4)).isBetween(0x10 + 1, 0x60);
    assertThat(grey(soft, 1, 4)).isBetween(0xa0, 0xfe);
  }

  @Test
  void aPictureWithGreysStaysAsItIs() {
    Pixels grey = square(0x808080, WHITE);
    Pixels edged = square(BLACK, WHITE);
    Arrays.fill(edged.rgb(), 0, SIDE, 0xa0a0a0);

    assertThat(BlackAndWhite.softened(grey)).isSameAs(grey);
    assertThat(BlackAndWhite.softened(edged)).isSameAs(edged);
  }

  @Test
  void blankPaperStaysAsItIs() {
    Pixels blank = square(WHITE, WHITE);

    assertThat(BlackAndWhite.softened(blank)).isSameAs(blank);
  }

  private static int grey(Pixels picture, int x, int y) {
    return picture.rgb()[y * SIDE + x] & 255;
  }

  /** A dark square of four pixels amid a bright one. */
  private static Pixels square(int dark, int bright) {
    int[] rgb = new int[SIDE * SIDE];
    Arrays.fill(rgb, bright);
    for (int y = 2; y < 6; y++) {
      Arrays.fill(rgb, y * SIDE + 2, y * SIDE + 6, dark);
    }
    return new Pixels(SIDE, SIDE, rgb);
  }
}
