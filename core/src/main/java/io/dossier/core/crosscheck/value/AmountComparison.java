package io.dossier.core.crosscheck.value;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.MisreadDigits;
import io.dossier.core.crosscheck.text.Plain;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Currencies;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Compares two amounts of money, by their numbers. Safe for many threads. */
public final class AmountComparison {
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final double REVIEWED = 0.01;
  private static final int ROUNDED_LARGE = 95;
  private static final int ROUNDED_SMALL = 85;
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final int NEAREST = 89;
  private static final int REVIEW = 70;
  private static final int OTHER = 60;
  private static final int OTHER_CURRENCY = 40;

  private final Amounts amounts = new Amounts();
  private final Currencies currencies = new Currencies();

  /**
   * @param left not after {@code right} in the order of texts
   */
  public Similarity compare(String left, String right) {
    Tally tally = new Tally(FieldKind.AMOUNT);
    String one = Plain.of(MisreadDigits.repaired(left));
    String other = Plain.of(MisreadDigits.repaired(right));
    Optional<BigDecimal> a = number(one);
    Optional<BigDecimal> b = number(other);
    if (a.isEmpty() || b.isEmpty()) {
      tally.limit(0, "no amount");
      return tally.similarity();
    }
    Optional<String> currency = currency(one);
    Optional<String> against = currency(other);
    if (currency.isPresent() && against.isPresent() && !currency.equals(against)) {
      tally.limit(OTHER_CURRENCY, "another currency");
    }
    judge(a.get(), b.get(), tally);
    return tally.similarity();
  }

  private Optional<BigDecimal> number(String text) {
    return amounts.in(PrintedText.of(text)).stream()
        .map(match -> match.value())
        .flatMap(
            value ->
                value instanceof Value.Number number
                    ? Optional.of(number.number()).stream()
                    : Optional.<BigDecimal>empty().stream())
        .findFirst();
  }

  private Optional<String> currency(String text) {
    return currencies.in(PrintedText.of(text)).stream()
        .map(match -> match.value())
        .flatMap(
            value ->
                value instanceof Value.Text mark
                    ? Optional.of(mark.text()).stream()
                    : Optional.<String>empty().stream())
        .findFirst();
  }

  private static void judge(BigDecimal a, BigDecimal b, Tally tally) {
    BigDecimal apart = a.subtract(b).abs();
    BigDecimal larger = a.abs().max(b.abs());
    if (apart.compareTo(CENT) <= 0) {
      tally.note("equal within 0.01");
    } else if (isRounded(a, b) || isRounded(b, a)) {
      tally.limit(
          larger.compareTo(LARGE) >= 0 ? ROUNDED_LARGE : ROUNDED_SMALL,
          "one rounded to whole units");
    } else {
      double share = apart.divide(larger, MathContext.DECIMAL64).doubleValue();
      boolean near = share <= REVIEWED;
      double score =
          near ? NEAREST - (NEAREST - REVIEW) * share / REVIEWED : OTHER * Math.max(0, 1 - share);
      tally.limit((int) score, near ? "within one percent" : "other amounts");
    }
  }

  private static boolean isRounded(BigDecimal whole, BigDecimal exact) {
    return whole.stripTrailingZeros().scale() <= 0
        && exact.stripTrailingZeros().scale() > 0
        && whole.subtract(exact).abs().compareTo(BigDecimal.ONE) < 0
        && (whole.compareTo(exact.setScale(0, RoundingMode.HALF_UP)) == 0
            || whole.compareTo(exact.setScale(0, RoundingMode.DOWN)) == 0);
  }
}
