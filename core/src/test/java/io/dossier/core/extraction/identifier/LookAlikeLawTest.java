package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an engine misreads within a quarter of the positions is read as if it were not. */
class LookAlikeLawTest {
  private static final long SEED = 1984;
  private static final String DIGITS = "012568";
  private static final String LETTERS = "OIZSGB";

  @Test
  void readsDigitsWhereLettersWereReadInTheirStead() {
    Random random = new Random(SEED);
    for (int run = 0; run < 500; run++) {
      for (String number :
          List.of("3275015708900001", Printing.digits(random, 12), Printing.digits(random, 15))) {
        String kind = number.length() == 12 ? "aadhaar" : number.length() == 15 ? "imei" : "nik";
        String misread = misread(random, number, 0, number.length() / 4);
        assertThat(Printing.values(kind, "No " + misread))
            .as("seed " + SEED + ": " + misread)
            .containsExactly(number);
      }
    }
  }

  @Test
  void readsLettersWhereDigitsWereReadInTheirStead() {
    Random random = new Random(SEED);
    String text = "SBIPO1234Z";
    for (int run = 0; run < 500; run++) {
      StringBuilder misread = new StringBuilder(text);
      for (int i = 0; i < 2; i++) {
        int at = List.of(0, 1, 2, 4, 9).get(random.nextInt(5));
        misread.setCharAt(at, DIGITS.charAt(LETTERS.indexOf(text.charAt(at))));
      }
      assertThat(Printing.values("pan", misread.toString())).containsExactly(text);
    }
  }

  private static String misread(Random random, String digits, int from, int most) {
    StringBuilder misread = new StringBuilder(digits);
    for (int i = 0; i < most; i++) {
      int at = from + random.nextInt(digits.length() - from);
      int alike = DIGITS.indexOf(misread.charAt(at));
      if (alike >= 0) {
        misread.setCharAt(at, LETTERS.charAt(alike));
      }
    }
    return misread.toString();
  }
}
