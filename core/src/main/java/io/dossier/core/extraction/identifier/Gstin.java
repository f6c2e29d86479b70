package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The Indian goods and services tax number, 15 characters (CGST Rules, 2017, rule 10): two digits
 * of the state, the holder's {@link Pan}, the count of registrations in the state (1 to 9, A to Z),
 * Z, and a check character over all of them: values 0 to 35, weights 1 and 2 in turn, quotient and
 * remainder by 36 added (GSTN, as its forms reckon it). Recognizers see blanks anywhere in it.
 */
final class Gstin extends Identifier {
  private static final int BASE = 36;
  private static final String PRINTED = "dd llllldddd lxZx";

  Gstin() {
    super("gstin", Shape.of(PRINTED), Shape.loose(PRINTED));
  }

  @Override
  Optional<String> flaw(String compact) {
    return IndianStates.flawOfNumber(Digits.number(compact, 0, 2))
        .or(() -> Kinds.named("pan").flaw(compact.substring(2, 12)))
        .or(() -> Flaw.checkDigit(holds(compact)));
  }

  private static boolean holds(String compact) {
    int sum = 0;
    int last = compact.length() - 1;
    for (int i = 0; i < last; i++) {
      int product = Character.digit(compact.charAt(i), BASE) * (i % 2 + 1);
      sum += product / BASE + product % BASE;
    }
    return (sum + Character.digit(compact.charAt(last), BASE)) % BASE == 0;
  }
}
