package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of a vehicle (chassis number), 17 characters without I, O and Q, the last four digits
 * (ISO 3779). The ninth is a check digit by 49 CFR 565.15; that binds in North America alone, whose
 * makers' numbers start with 1 to 5, and is not held against others.
 */
final class Vin extends Identifier {
  private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int CHECK = 8;

  Vin() {
    super("vin", Shape.of("vvv vvvvvv vvvvdddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    if (compact.charAt(0) < '1' || compact.charAt(0) > '5') {
      return Flaw.repetition(compact);
    }
    int sum = 0;
    for (int i = 0; i < compact.length(); i++) {
      sum += VALUES.indexOf(compact.charAt(i)) % 10 * WEIGHTS[i];
    }
    char check = "0123456789X".charAt(sum % 11);
    return Flaw.checkDigit(compact.charAt(CHECK) == check);
  }
}
