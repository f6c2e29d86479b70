package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why amounts that do not fit may be honest: what they differ by stands elsewhere in the document,
 * as discounts, deposits, taxes and rows that were passed over do; or a total was rounded.
 */
final class Explanations {
  private static final int MOST_PAIRED = 150;
  private static final int FACTORS = 2;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of the last decimal: cash is rounded to five of them. */
  private static final BigDecimal ROUNDED = BigDecimal.valueOf(5);

  /** Of a total: it is not rounded by more. */
  private static final BigDecimal SMALL = new BigDecimal("0.01");

  private final Set<BigDecimal> amounts = new HashSet<>();

  /** Two small numbers that are none make up any third. */
  private final Set<BigDecimal> money = new HashSet<>();

  private final List<BigDecimal> paired;
  private final Set<BigDecimal> percents = new HashSet<>();

  Explanations(Collection<AmountRow> rows) {
    for (AmountRow row : rows) {
      for (PrintedAmount amount : row.amounts()) {
        amounts.add(plain(amount.value()));
        if (amount.money()) {
          money.add(plain(amount.value()));
        }
      }
      percents.addAll(row.percents());
    }
    amounts.remove(BigDecimal.ZERO);
    money.remove(BigDecimal.ZERO);
    paired = new ArrayList<>(money.size() <= MOST_PAIRED ? money : Set.of());
  }

  /**
   * @param difference between the two
   * @param total as it is printed
   * @param reckoned what the amounts give
   * @param terms how many amounts were added
   */
  boolean explain(BigDecimal difference, BigDecimal total, BigDecimal reckoned, int terms) {
    BigDecimal plain = plain(difference);
    return printed(plain, amounts) || otherwise(plain, total, reckoned, terms);
  }

  private static boolean printed(BigDecimal difference, Set<BigDecimal> among) {
    return among.contains(difference) || among.contains(plain(difference.divide(TWO)));
  }

  private boolean otherwise(BigDecimal plain, BigDecimal total, BigDecimal reckoned, int terms) {
    return rounded(plain, total, reckoned, terms)
        || paired.stream().anyMatch(amount -> besides(plain, amount))
        || percents.stream().anyMatch(percent -> share(plain, percent, total, reckoned));
  }

  /**
   * Whether a row's amount may honestly be another than quantity times price. Where amounts have
   * decimals, a number without them, such as the size of a thing, is no discount; nor do two
   * amounts of other rows make up one.
   *
   * @param difference between the two
   */
  boolean explainProduct(BigDecimal difference, BigDecimal amount, BigDecimal product) {
    BigDecimal plain = plain(difference);
    return printed(plain, amount.scale() > 0 ? money : amounts)
        || rounded(plain, amount, product, FACTORS)
        || percents.stream().anyMatch(percent -> share(plain, percent, amount, product));
  }

  /** Whether a price less a discount of whole percents, printed or not, is the amount. */
  static boolean discount(BigDecimal amount, BigDecimal product) {
    if (amount.compareTo(product) >= 0 || product.signum() <= 0) {
      return false;
    }
    BigDecimal percent =
        product.subtract(amount).movePointRight(2).divide(product, 0, RoundingMode.HALF_UP);
    BigDecimal discounted = product.multiply(HUNDRED.subtract(percent)).movePointLeft(2);
    return discounted.subtract(amount).abs().compareTo(amount.ulp()) <= 0;
  }

  private static boolean rounded(
      BigDecimal difference, BigDecimal total, BigDecimal reckoned, int terms) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(total.scale(), reckoned.scale()));
    BigDecimal step = BigDecimal.ONE;
    while (step.compareTo(difference) <= 0) {
      step = step.movePointRight(1);
    }
    boolean small = difference.compareTo(total.abs().multiply(SMALL)) <= 0;
    return difference.compareTo(last.multiply(ROUNDED.max(BigDecimal.valueOf(terms)))) <= 0
        || small && total.remainder(step).signum() == 0;
  }

  private static boolean share(
      BigDecimal difference, BigDecimal percent, BigDecimal total, BigDecimal reckoned) {
    return List.of(total, reckoned).stream()
        .map(base -> base.abs().multiply(percent).movePointLeft(2))
        .anyMatch(part -> part.subtract(difference).abs().compareTo(BigDecimal.ONE) <= 0);
  }

  /** Whether the rest of it is printed too. */
  private boolean besides(BigDecimal difference, BigDecimal amount) {
    return difference.compareTo(amount) > 0 && money.contains(plain(difference.subtract(amount)));
  }

  private static BigDecimal plain(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ZERO : amount.abs().stripTrailingZeros();
  }
}
