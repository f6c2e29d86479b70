package io.dossier.core.extraction.table;

import java.util.List;

/**
 * How the rows of a receipt are printed, told by those that were recognized well.
 *
 * @param decimals whether amounts have two of them
 * @param counted whether rows begin with how many were bought
 */
record TillForm(boolean decimals, boolean counted) {
  static final TillForm UNKNOWN = new TillForm(false, false);

  private static final int DECIMALS = 2;

  /** One row may begin with a number that is a part of its text. */
  private static final int LEAST_COUNTED = 2;

  static TillForm of(List<PricedRow> rows) {
    long counted = rows.stream().filter(row -> row.count().isPresent()).count();
    long amounts = rows.stream().filter(row -> row.amount().isPresent()).count();
    long decimals =
        rows.stream()
            .flatMap(row -> row.amount().stream())
            .filter(amount -> amount.value().scale() == DECIMALS)
            .count();
    return new TillForm(2 * decimals > amounts, counted >= LEAST_COUNTED);
  }
}
