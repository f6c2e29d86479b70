package io.dossier.core.extraction.type;

import io.dossier.core.extraction.LookAlikeDigits;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What a recognized amount may have been in print, and at which price: itself for nothing, others
 * with one or two digits that look like those that were read. Amounts are whole numbers of the
 * least unit that a table prints.
 */
final class PossibleAmounts {
  /** The price of a number with so many other digits: most of it is that it was misread at all. */
  private static final int[] PRICES = {0, 6, 7};

  private PossibleAmounts() {}

  /**
   * The amount alone.
   *
   * @param scale digits behind the decimal sign
   */
  static Map<Long, Integer> asRead(BigDecimal amount, int scale) {
    return Map.of(units(amount, scale), 0);
  }

  /** The amount and all that differ from it in so few digits that look alike. */
  static Map<Long, Integer> of(BigDecimal amount, int scale) {
    Map<Long, Integer> prices = new HashMap<>();
    char[] digits = Long.toString(Math.abs(units(amount, scale))).toCharArray();
    put(digits, 0, 0, amount.signum() < 0, prices);
    return prices;
  }

  private static void put(
      char[] digits, int from, int exchanged, boolean negative, Map<Long, Integer> prices) {
    long number = Long.parseLong(new String(digits));
    prices.merge(negative ? -number : number, PRICES[exchanged], Math::min);
    if (exchanged + 1 == PRICES.length) {
      return;
    }
    for (int i = from; i < digits.length; i++) {
      char read = digits[i];
      for (char other = i == 0 ? '1' : '0'; other <= '9'; other++) {
        if (LookAlikeDigits.alike(read, other)) {
          digits[i] = other;
          put(digits, i + 1, exchanged + 1, negative, prices);
        }
      }
      digits[i] = read;
    }
  }

  static long units(BigDecimal amount, int scale) {
    return amount.movePointRight(scale).longValueExact();
  }
}
