package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A relation between printed amounts that does not hold.
 *
 * @param words what does not fit, for a person
 * @param needed what each amount would have to be for it to hold; only what could be printed in its
 *     place: above zero, with no more decimals
 * @param tolerance by how much it may differ from that, and the relation still hold
 */
record Failing(
    String words,
    List<PrintedAmount> amounts,
    Map<PrintedAmount, BigDecimal> needed,
    BigDecimal tolerance) {
  Failing {
    amounts = List.copyOf(amounts);
    needed = Map.copyOf(needed);
  }

  /**
   * A sum.
   *
   * @param terms the last one first, with their {@code signs}
   */
  static Failing sum(PrintedAmount total, List<PrintedAmount> terms, Signs signs) {
    BigDecimal sum = signs.sum(terms);
    BigDecimal difference = total.value().subtract(sum);
    Map<PrintedAmount, BigDecimal> needed = new LinkedHashMap<>();
    need(total, sum, needed);
    for (int i = 0; i < terms.size(); i++) {
      boolean negative = signs.negative(i, terms.size());
      BigDecimal value = terms.get(i).value();
      need(terms.get(i), negative ? value.subtract(difference) : value.add(difference), needed);
    }
    List<PrintedAmount> amounts = new ArrayList<>(terms);
    amounts.add(total);
    return new Failing(
        "what "
            + total.text()
            + " on page "
            + (total.page() + 1)
            + " is made of gives "
            + sum.toPlainString(),
        amounts,
        needed,
        BigDecimal.ZERO);
  }

  /**
   * A product; its quantity is taken for what it is.
   *
   * @param unit the price that would give the amount
   */
  static Failing product(
      PrintedAmount amount,
      PrintedAmount quantity,
      PrintedAmount price,
      BigDecimal product,
      BigDecimal unit) {
    Map<PrintedAmount, BigDecimal> needed = new LinkedHashMap<>();
    need(amount, product, needed);
    need(price, unit, needed);
    return new Failing(
        "quantity times price gives "
            + product.toPlainString()
            + " for "
            + amount.text()
            + " on page "
            + (amount.page() + 1),
        List.of(amount, quantity, price),
        needed,
        BigDecimal.ZERO);
  }

  /**
   * A fixed share, as a tax is of its base.
   *
   * @param tax what is the share
   * @param reckoned what it should be
   * @param terms what makes the base
   * @param lacking what the base would have to be more
   */
  static Failing share(
      String words,
      PrintedAmount tax,
      BigDecimal reckoned,
      List<PrintedAmount> terms,
      BigDecimal lacking,
      BigDecimal tolerance) {
    Map<PrintedAmount, BigDecimal> needed = new LinkedHashMap<>();
    need(tax, reckoned, needed);
    for (PrintedAmount term : terms) {
      BigDecimal value = term.value().add(lacking);
      need(term, value.setScale(term.value().scale(), RoundingMode.HALF_UP), needed);
    }
    List<PrintedAmount> amounts = new ArrayList<>(terms);
    amounts.add(tax);
    return new Failing(words, amounts, needed, tolerance);
  }

  private static void need(
      PrintedAmount amount, BigDecimal value, Map<PrintedAmount, BigDecimal> needed) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.signum() > 0 && plain.scale() <= amount.value().scale()) {
      needed.putIfAbsent(amount, plain);
    }
  }

  /** Whether the two have no other amount in common. */
  boolean meetsOnlyAt(PrintedAmount amount, Failing other) {
    return amounts.stream().allMatch(own -> own.equals(amount) || !other.amounts.contains(own));
  }
}
