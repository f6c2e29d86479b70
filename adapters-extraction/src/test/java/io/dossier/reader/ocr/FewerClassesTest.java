package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dossier.reader.ocr.network.FewerClasses;
import io.dossier.reader.ocr.network.Model;
import io.dossier.reader.testing.DrawnText;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewerClassesTest {
  @Test
  void answersAreThoseOfTheWholeNetworkGivenThatAKeptClassIsRight() {
    Alphabet alphabet = Alphabet.load();
    BufferedImage picture = DrawnText.of("Receipt 7731: 2 x tea, 4.80 in all");
    LinePicture line;
    try (Detector detector = new Detector()) {
      List<TextBox> boxes = detector.boxes(picture);
      assertEquals(1, boxes.size());
      line = LinePicture.of(Pixels.of(picture), boxes.get(0), 1);
    }
    Model.Output few;
    Model.Output all;
    try (Model cut = Model.load(Recognizer.MODEL, new FewerClasses(alphabet.classes()));
        Model whole = Model.load(Recognizer.MODEL)) {
      few = cut.run(line.values(), 1, 3, LinePicture.HEIGHT, line.width());
      all = whole.run(line.values(), 1, 3, LinePicture.HEIGHT, line.width());
    }

    int steps = (int) all.shape()[1];
    assertArrayEquals(new long[] {1, steps, alphabet.size()}, few.shape());
    float[] masked = masked(all, alphabet.classes());
    assertArrayEquals(masked, few.values(), 1e-3f);
    CtcDecoding decoding = new CtcDecoding(alphabet);
    assertEquals(
        text(decoding.decode(masked, 0, steps)), text(decoding.decode(few.values(), 0, steps)));
  }

  @Test
  void refusesANetworkThatEndsOtherwise() {
    FewerClasses fewer = new FewerClasses(new int[] {0, 1});

    assertThrows(
        IllegalArgumentException.class,
        () -> Model.load("/models/ch_PP-OCRv4_det_infer.onnx", fewer).close());
  }

  /** The probabilities of the kept classes, divided by their sum at each step. */
  private static float[] masked(Model.Output all, int[] kept) {
    int classes = (int) all.shape()[2];
    int steps = all.values().length / classes;
    float[] masked = new float[steps * kept.length];
    for (int step = 0; step < steps; step++) {
      float sum = 0;
      for (int wanted : kept) {
        sum += all.values()[step * classes + wanted];
      }
      for (int i = 0; i < kept.length; i++) {
        masked[step * kept.length + i] = all.values()[step * classes + kept[i]] / sum;
      }
    }
    return masked;
  }

  private static String text(List<CtcDecoding.Place> glyphs) {
    StringBuilder text = new StringBuilder();
    for (CtcDecoding.Place glyph : glyphs) {
      text.append(glyph.spaceBefore() ? " " : "").append(glyph.best().character());
    }
    return text.toString();
  }
}
