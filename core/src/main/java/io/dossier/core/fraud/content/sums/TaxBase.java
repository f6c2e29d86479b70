package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a tax may be a share of.
 *
 * @param terms the first is what the others are taken from, or all are added
 * @param near whether nothing stands between it and the tax
 */
record TaxBase(
    List<PrintedAmount> terms, boolean taken, Share share, boolean near, BigDecimal value) {
  static TaxBase of(List<PrintedAmount> terms, boolean taken, Share share, boolean near) {
    BigDecimal value = terms.get(0).value();
    for (PrintedAmount term : terms.subList(1, terms.size())) {
      value = taken ? value.subtract(term.value()) : value.add(term.value());
    }
    return new TaxBase(terms, taken, share, near, value);
  }

  BigDecimal reckoned() {
    return share.of(value);
  }

  boolean negative(int term) {
    return taken && term > 0;
  }
}
