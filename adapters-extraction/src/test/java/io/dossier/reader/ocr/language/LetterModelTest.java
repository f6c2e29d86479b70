package io.dossier.reader.ocr.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterModelTest {
  private static final LetterModel SMALL =
      LetterModel.of(Map.of("a", 0.2, "b", 0.1, "ab", 0.5, "zab", 0.9));

  @Test
  void looksAtTheLongestContextItKnows() {
    assertEquals(0.9, SMALL.probability("za", 'b'), 0.03);
    assertEquals(0.5 * LetterModel.DISCOUNT, SMALL.probability("ya", 'b'), 0.01);
    assertEquals(0.5, SMALL.probability("a", 'b'), 0.02);
    assertEquals(0.1 * LetterModel.DISCOUNT, SMALL.probability("q", 'b'), 0.003);
    assertEquals(LetterModel.LEAST, SMALL.probability("", 'q'));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SMALL.write(bytes);

    LetterModel read = LetterModel.read(new ByteArrayInputStream(bytes.toByteArray()));

    assertEquals(SMALL.size(), read.size());
    assertEquals(SMALL.probability("za", 'b'), read.probability("za", 'b'));
  }

  @Test
  void lettersAreFoldedToPlainSmallOnes() {
    assertEquals('u', LetterModel.letter('Ü'));
    assertEquals('e', LetterModel.letter('é'));
    assertEquals(0, LetterModel.letter('7'));
    assertEquals('s', LetterModel.letter('ß'));
    assertEquals('o', LetterModel.letter('Ø'));
    assertThrows(IllegalArgumentException.class, () -> SMALL.probability("", 'A'));
  }

  @Test
  void theShippedModelKnowsHowLanguagesGoOn() {
    LetterModel shipped = LetterModel.load();

    assertTrue(shipped.probability("stre", 'e') > 20 * shipped.probability("stre", 'q'));
    assertTrue(shipped.probability("lumpu", 'r') > 20 * shipped.probability("lumpu", 'f'));
    assertTrue(shipped.probability("jala", 'n') > 20 * shipped.probability("jala", 'h'));
    assertTrue(shipped.probability("rechnu", 'n') > 20 * shipped.probability("rechnu", 'g'));
  }
}
