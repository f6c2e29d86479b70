package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a printed amount differs from the one that would fit: in a digit or two. Whoever changes an
 * amount changes the digits that count and keeps the others, so that all others still agree with
 * what the rest of the document says; what was left out or rounded differs in all of them.
 *
 * @param printed the amount that may have been changed
 * @param needed what would fit, with as many digits
 * @param digits how many of them differ
 */
record Slip(PrintedAmount printed, BigDecimal needed, int digits) {
  private static final int MOST_DIGITS = 2;

  /**
   * Of the greater one. Nobody forges an amount to gain less: auditors take a twentieth for the
   * threshold of what matters (ISA 320, A8), while what honest documents round or leave out is
   * mostly smaller.
   */
  private static final BigDecimal MATERIAL = new BigDecimal("0.05");

  /** Of the greater one: nobody rounds by more. */
  private static final BigDecimal APPRECIABLE = new BigDecimal("0.01");

  /** Of the changes of a first digit, so many more are those of a second one that matter. */
  private static final double SECOND = 1.5;

  static Optional<Slip> of(PrintedAmount printed, BigDecimal needed) {
    int scale = printed.value().scale();
    if (needed.signum() != printed.value().signum()
        || needed.stripTrailingZeros().scale() > scale) {
      return Optional.empty();
    }
    BigDecimal rescaled = needed.setScale(scale, RoundingMode.UNNECESSARY);
    String a = printed.value().unscaledValue().abs().toString();
    String b = rescaled.unscaledValue().abs().toString();
    if (a.length() != b.length()) {
      return Optional.empty();
    }
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing == 0 || differing > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new Slip(printed, rescaled, differing));
  }

  /**
   * Whether two amounts that differ by this may do so in a digit or two: it is one digit or two,
   * with zeros between them or, where one grew and one shrank, nines. Cheaper than to look at each.
   */
  static boolean mayMake(BigDecimal difference) {
    String digits = difference.stripTrailingZeros().unscaledValue().abs().toString();
    if (digits.length() <= MOST_DIGITS) {
      return true;
    }
    String between = digits.substring(1, digits.length() - 1);
    return between.chars().allMatch(c -> c == '0') || between.chars().allMatch(c -> c == '9');
  }

  /** Whether it is worth while for who forges. */
  boolean material() {
    return matters(needed.subtract(printed.value()), needed.abs().max(printed.value().abs()));
  }

  /** Whether so much more or less makes a difference to an amount. */
  static boolean matters(BigDecimal difference, BigDecimal amount) {
    return difference.abs().compareTo(amount.abs().multiply(MATERIAL)) >= 0;
  }

  /** Whether it is more than what is rounded; that counts where nothing is left out. */
  boolean appreciable() {
    return appreciable(needed.subtract(printed.value()), needed.abs().max(printed.value().abs()));
  }

  /** Whether so much more or less of an amount is more than what is rounded. */
  static boolean appreciable(BigDecimal difference, BigDecimal amount) {
    return difference.abs().compareTo(amount.abs().multiply(APPRECIABLE)) >= 0;
  }

  /**
   * In how many ways an amount can be changed in so many digits, and by something that matters: one
   * of the digits is among the first.
   *
   * @param granule what all amounts beside it are multiples of
   */
  static double ways(BigDecimal amount, BigDecimal granule, int digits) {
    int length = multiples(amount, granule).toString().length();
    double most = digits == 1 ? 9.0 * length : 81.0 * Math.max(1, length * (length - 1) / 2);
    return Math.min(most, SECOND * (digits == 1 ? 9.0 : 81.0 * Math.max(1, length - 1)));
  }

  /** Whether an amount can differ by so much and have as many digits as before. */
  static boolean reaches(BigDecimal amount, BigDecimal difference) {
    int above = amount.precision() - amount.scale();
    return difference.compareTo(BigDecimal.ONE.scaleByPowerOfTen(above)) < 0;
  }

  /** How many granules it holds. */
  static BigInteger multiples(BigDecimal amount, BigDecimal granule) {
    return amount.abs().divide(granule, 0, RoundingMode.HALF_UP).toBigInteger();
  }
}
