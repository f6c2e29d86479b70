package io.dossier.reader.ocr.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {
  private final PrintedText printed = PrintedText.with(Stream.of("qty | sdn bhd"));

  @ParameterizedTest
  @CsvSource({
    "INV, O, 0",
    "411, 5, S",
    "Am, o, 0",
    "Grand t, o, O",
    "JALA, N, H",
    "Q, T, R",
    "S, D, O",
    "STRATA I, I, l",
    "Stra, s, B",
    "12.5, 0, O",
  })
  void expectsWhatIsUsuallyPrinted(String before, String likely, String unlikely) {
    assertTrue(
        printed.log(before, likely.charAt(0))
            > printed.log(before, unlikely.charAt(unlikely.length() - 1)));
  }

  /** A code may hold anything, so that what is seen decides more freely. */
  @Test
  void changesBetweenLettersAndDigitsWeighLessWithinACode() {
    double word = printed.log("7", '7') - printed.log("7", 'K');
    double code = printed.log("A7", '7') - printed.log("A7", 'K');

    assertTrue(code < word);
  }
}
