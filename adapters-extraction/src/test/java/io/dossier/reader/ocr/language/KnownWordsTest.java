package io.dossier.reader.ocr.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
  private final KnownWords words = KnownWords.in(Stream.of("Due date | DUE", "dues: 1st"));

  @Test
  void tellsTheShareThatGoesOnSo() {
    assertEquals(1, words.probability("du", 'e'));
    assertEquals(1 / 3.0, words.probability("due", 's'), 1e-9);
    assertEquals(4 / 5.0, words.probability("", 'd'), 1e-9);
  }

  @Test
  void knowsNothingOfOtherBeginnings() {
    assertTrue(words.begins("dat"));
    assertFalse(words.begins("dax"));
    assertEquals(0, words.probability("dax", 'e'));
  }
}
