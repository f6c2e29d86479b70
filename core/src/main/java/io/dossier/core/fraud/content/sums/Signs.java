package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The signs with which the amounts of a column give what stands under them. */
enum Signs {
  /** All are added. */
  ADDED,
  /** The last one is taken away: a discount, a payment. */
  LAST_TAKEN,
  /** The last but one is taken away: a discount before the tax; a total before what was paid. */
  BUT_ONE_TAKEN,
  /** All are taken away from the first. */
  ALL_TAKEN;

  /** Those that differ for so many terms; a set of one's own. */
  static Set<Signs> of(int terms) {
    return switch (terms) {
      case 1 -> EnumSet.of(ADDED);
      case 2 -> EnumSet.of(ADDED, LAST_TAKEN, BUT_ONE_TAKEN);
      default -> EnumSet.allOf(Signs.class);
    };
  }

  /**
   * @param nearest the term's place, from the last one, which is 0
   */
  boolean negative(int nearest, int terms) {
    return switch (this) {
      case ADDED -> false;
      case LAST_TAKEN -> nearest == 0;
      case BUT_ONE_TAKEN -> nearest == 1;
      case ALL_TAKEN -> nearest < terms - 1;
    };
  }

  /**
   * @param run the last one first
   */
  BigDecimal sum(List<PrintedAmount> run) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < run.size(); i++) {
      BigDecimal value = run.get(i).value();
      sum = negative(i, run.size()) ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }
}
