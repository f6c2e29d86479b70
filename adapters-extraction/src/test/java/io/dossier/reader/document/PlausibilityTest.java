package io.dossier.reader.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityTest {
  private static final String ENGLISH =
      "Received from the harbour office twelve boxes of printed paper, freight was paid in advance";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENGLISH,
        "Telah terima dari kantor pelabuhan dua belas kardus kertas, ongkos kirim sudah dibayar",
        "Zwölf Kartons Druckpapier erhalten, Frachtkosten vom Absender bezahlt, Rücknahme möglich",
        "Otrzymano dwanaście pudeł papieru, przewóz opłacony z góry przez nadawcę, bez usterek",
        "Ricevute dodici scatole di carta stampata, il trasporto è stato pagato dal mittente",
        "RECEIVED FROM THE HARBOUR OFFICE TWELVE BOXES, FREIGHT PAID, GMBH, STNK",
        "https://example.com/strength/and-depth sales@example.com O'Brien McDonald iPhone Wi-Fi note"
      })
  void wordsOfALanguageAreNotGarbled(String text) {
    assertFalse(Plausibility.garbled(lines(text)));
  }

  /** Glyphs of subset fonts are often numbered from the blank on: codes are 29 below ASCII. */
  @Test
  void codesOfGlyphsAreGarbled() {
    assertTrue(Plausibility.garbled(lines(mapped(ENGLISH, c -> c - 29))));
  }

  @Test
  void exchangedLettersAreGarbled() {
    assertTrue(Plausibility.garbled(lines(mapped(ENGLISH, c -> 'a' + (c - 'a' + 13) % 26))));
    assertTrue(Plausibility.garbled(lines(mapped(ENGLISH, c -> 'a' + 'z' - c))));
  }

  @Test
  void otherScriptsAndAFewWordsAreNotJudged() {
    assertFalse(
        Plausibility.garbled(
            lines("ได้รับ สินค้า แล้ว จำนวน สิบสอง กล่อง ค่าขนส่ง ชำระ ล่วงหน้า แล้ว")));
    assertFalse(Plausibility.garbled(lines("XKCD PQRST MNBVCX")));
  }

  private static String mapped(String text, IntUnaryOperator letters) {
    StringBuilder mapped = new StringBuilder();
    text.chars()
        .map(c -> Character.isLetter(c) ? letters.applyAsInt(c) : c)
        .forEach(c -> mapped.append((char) c));
    return mapped.toString();
  }

  private static List<Line> lines(String text) {
    return Arrays.stream(text.split(" "))
        .map(word -> new Word(word, new PageBox(0.1, 0.1, 0.1, 0.01), 1))
        .map(word -> new Line(List.of(word), TextSource.TEXT_LAYER))
        .toList();
  }
}
