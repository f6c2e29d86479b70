package io.dossier.core.extraction.masking;

import io.dossier.core.extraction.identifier.Identifier;
import java.util.Random;

/** Numbers that hold and that nobody was given on purpose. */
public final class InventedNumbers {
  private InventedNumbers() {}

  /** Twelve digits that hold. */
  public static String aadhaar(Random random) {
    StringBuilder digits = new StringBuilder().append(2 + random.nextInt(8));
    while (digits.length() < 11) {
      digits.append(random.nextInt(10));
    }
    for (int check = 0; check < 10; check++) {
      String number = digits.toString() + check;
      if (holds(number)) {
        return number;
      }
    }
    throw new IllegalStateException("every number has a check digit");
  }

  /** Twelve digits that do not hold, the last of them misread. */
  static String misread(Random random) {
    String number = aadhaar(random);
    int last = number.charAt(11) - '0';
    return number.substring(0, 11) + (last + 1 + random.nextInt(9)) % 10;
  }

  /** In groups of four with this between. */
  public static String grouped(String number, String between) {
    return number.replaceAll("(?<=\\G.{4})(?!$)", between);
  }

  private static boolean holds(String number) {
    return Identifier.named("aadhaar")
        .read(number)
        .filter(found -> found.flaw().isEmpty())
        .isPresent();
  }
}
