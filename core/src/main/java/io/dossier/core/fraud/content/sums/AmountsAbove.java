package io.dossier.core.fraud.content.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What an amount may be made of: the amounts above it in its column, or before it in its row. */
final class AmountsAbove {
  private static final int LONGEST = 60;

  private final List<AmountRow> rows;

  /**
   * @param rows of one page
   */
  AmountsAbove(List<AmountRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** What stands above it in some rows, the nearest first; one of a row. */
  List<PrintedAmount> column(int row, PrintedAmount total, Predicate<AmountRow> among) {
    List<PrintedAmount> column = new ArrayList<>();
    PrintedAmount below = total;
    for (int i = row - 1; i >= 0 && column.size() < LONGEST; i--) {
      if (among.test(rows.get(i))) {
        for (PrintedAmount amount : rows.get(i).amounts()) {
          if (amount.under(below) || amount.under(total)) {
            column.add(amount);
            below = amount;
            break;
          }
        }
      }
    }
    return column;
  }

  /** The amounts before it in its row, the nearest first. */
  static List<PrintedAmount> before(AmountRow row, PrintedAmount total) {
    return row.amounts().stream()
        .filter(amount -> amount.money() && amount.leftOf(total))
        .sorted(Comparator.comparingDouble(amount -> -amount.span().box().x()))
        .limit(LONGEST)
        .toList();
  }
}
