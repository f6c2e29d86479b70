package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.reader.testing.DrawnText;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
  private static final int WORDS = 4;

  @Test
  void wordsThatHangFromAStrokeHaveOne() {
    TextBox box = box(60 * WORDS);
    assertTrue(Headline.isIn(LinePicture.of(hanging(), box, 1)));
    assertTrue(Headline.isIn(LinePicture.of(hanging(), box.upsideDown(), 1)));
  }

  /** A rule does not end where a word ends, nor does a line that is struck out. */
  @Test
  void ruleIsNone() {
    BufferedImage picture = paper();
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 18, 60 * WORDS, 3);
    graphics.dispose();
    assertFalse(Headline.isIn(LinePicture.of(Pixels.of(picture), box(60 * WORDS), 1)));
  }

  /** Such as a 1, a colon or a percent sign. */
  @Test
  void loneMarkHasNone() {
    assertFalse(Headline.isIn(LinePicture.of(hanging(), box(60), 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Government of India", "TETE TITLE FEE", "7 717 127", "- - - - -"})
  void latinTextHasNone(String text) {
    Pixels page = Pixels.of(DrawnText.of(text));
    try (Detector detector = new Detector()) {
      for (TextBox box : detector.boxes(page.picture())) {
        assertFalse(Headline.isIn(LinePicture.of(page, box, 1)), text);
      }
    }
  }

  private static Pixels hanging() {
    BufferedImage picture = paper();
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLACK);
    for (int word = 0; word < WORDS; word++) {
      int x = 60 * word + 6;
      graphics.fillRect(x, 14, 48, 3);
      for (int letter = 0; letter < 3; letter++) {
        graphics.fillRect(x + 16 * letter + 10, 14, 3, 22);
        graphics.drawOval(x + 16 * letter + 2, 20, 8, 8);
      }
    }
    graphics.dispose();
    return Pixels.of(picture);
  }

  private static BufferedImage paper() {
    BufferedImage picture = new BufferedImage(60 * WORDS, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.dispose();
    return picture;
  }

  private static TextBox box(int width) {
    return new TextBox(
        new Point(0, 0), new Point(width, 0), new Point(width, 48), new Point(0, 48));
  }
}
