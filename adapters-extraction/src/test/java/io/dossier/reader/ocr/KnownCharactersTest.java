package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dossier.reader.ocr.network.LastLayer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KnownCharactersTest {
  @Test
  void theLettersOfTheDocumentsLanguagesAreKnown() {
    String known = KnownCharacters.load().visible();

    for (char c = '!'; c <= '~'; c++) {
      assertTrue(known.indexOf(c) >= 0, "no " + c);
    }
    for (char c : "äöüÄÖÜßàâçéèêîôûÉñáíóúãõ€£".toCharArray()) {
      assertTrue(known.indexOf(c) >= 0, "no " + c);
    }
    assertEquals(known.length(), known.chars().distinct().count());
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    KnownCharacters few =
        new KnownCharacters(
            "aß", new LastLayer(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, new float[] {9, 0, -1, 2}));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    few.write(bytes);

    KnownCharacters again = KnownCharacters.read(new ByteArrayInputStream(bytes.toByteArray()));

    assertEquals("aß", again.visible());
    assertArrayEquals(few.layer().weights(), again.layer().weights());
    assertArrayEquals(few.layer().bias(), again.layer().bias());
    assertEquals(' ', again.alphabet().characters()[again.alphabet().space()]);
  }

  @Test
  void refusesALayerForOtherCharacters() {
    LastLayer three = new LastLayer(new float[6], new float[3]);

    assertThrows(IllegalArgumentException.class, () -> new KnownCharacters("ab", three));
  }
}
