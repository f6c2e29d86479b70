package io.dossier.core.extraction.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CheckDigitLawsTest {
  private static final long SEED = 20230;
  private static final int RUNS = 200;

  @Test
  void verhoeffFindsEverySingleErrorAndEveryTransposition() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String number = completed(Printing.digits(random, 11), Verhoeff::holds);
      findsSingleErrors(number, Verhoeff::holds);
      for (int at = 0; at < number.length() - 1; at++) {
        if (number.charAt(at) != number.charAt(at + 1)) {
          assertThat(Verhoeff.holds(Printing.swapped(number, at)))
              .as(number + " at " + at)
              .isFalse();
        }
      }
    }
  }

  @Test
  void luhnFindsEverySingleErrorAndEveryTranspositionButOfZeroAndNine() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String number = completed(Printing.digits(random, 14), Luhn::holds);
      findsSingleErrors(number, Luhn::holds);
      for (int at = 0; at < number.length() - 1; at++) {
        String pair = number.substring(at, at + 2);
        boolean blind = pair.charAt(0) == pair.charAt(1) || pair.equals("09") || pair.equals("90");
        assertThat(Luhn.holds(Printing.swapped(number, at)))
            .as(number + " at " + at)
            .isEqualTo(blind);
      }
    }
  }

  @Test
  void mod11With10FindsEverySingleError() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      findsSingleErrors(
          completed(Printing.digits(random, 8), Mod11With10::holds), Mod11With10::holds);
    }
  }

  @Test
  void ibanFindsEverySingleErrorAndEveryTransposition() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String account = Printing.digits(random, 18);
      int check = 98 - Digits.modulo(account + "131400", 97);
      String iban = "DE" + String.format("%02d", check) + account;
      assertThat(Printing.valid("iban", iban)).as(iban).isTrue();
      for (int at = 2; at < iban.length(); at++) {
        for (int by = 1; by < 10; by++) {
          assertThat(Printing.valid("iban", Printing.changed(iban, at, by))).isFalse();
        }
        if (at < iban.length() - 1 && iban.charAt(at) != iban.charAt(at + 1)) {
          assertThat(Printing.valid("iban", Printing.swapped(iban, at))).isFalse();
        }
      }
    }
  }

  @Test
  void gstinFindsEverySingleWrongCharacterOfItsSerialPart() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String start = "29ABCPE" + Printing.digits(random, 3) + "7K" + (1 + random.nextInt(9)) + "Z";
      String number = completed(start, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", Printing::gstin);
      for (int at = 7; at < 11; at++) {
        for (int by = 1; by < 10; by++) {
          assertThat(Printing.gstin(Printing.changed(number, at, by))).as(number).isFalse();
        }
      }
    }
  }

  @Test
  void npwpFindsEverySingleErrorInItsCheckedPart() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      String number = completed(Printing.digits(random, 8), Luhn::holds) + "901000";
      for (String form : new String[] {number, "0" + number}) {
        int from = form.length() - 15;
        assertThat(Printing.valid("npwp", form)).as(form).isTrue();
        for (int at = from; at < from + 9; at++) {
          assertThat(Printing.valid("npwp", Printing.changed(form, at, 1 + random.nextInt(9))))
              .as(form + " at " + at)
              .isFalse();
        }
      }
    }
  }

  private static void findsSingleErrors(String number, Predicate<String> holds) {
    assertThat(holds.test(number)).as(number).isTrue();
    for (int at = 0; at < number.length(); at++) {
      for (int by = 1; by < 10; by++) {
        assertThat(holds.test(Printing.changed(number, at, by))).as(number + " at " + at).isFalse();
      }
    }
  }

  private static String completed(String start, Predicate<String> holds) {
    return completed(start, "0123456789", holds);
  }

  /** With the one check character that holds. */
  private static String completed(String start, String alphabet, Predicate<String> holds) {
    String found = "";
    for (char check : alphabet.toCharArray()) {
      if (holds.test(start + check)) {
        assertThat(found).as("one check character alone holds for " + start).isEmpty();
        found = start + check;
      }
    }
    assertThat(found).as("a check character for " + start).isNotEmpty();
    return found;
  }
}
