package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds each amount of a page against the amounts above it in its column, and those before it in
 * its row: rows and their total, a subtotal, a tax and the total, what was paid and the change. It
 * is fulfilled where any run of amounts, with the signs that such columns have, gives the amount.
 */
final class PrintedTotals {
  private static final int LONGEST = 60;
  private static final int LEAST = 2;

  /** Relations as simple as that all of a column is added up. */
  private static final int SIMPLEST = 2;

  private final List<AmountRow> rows;
  private final Explanations explanations;
  private final Suspects suspects;
  private int held;

  /**
   * @param rows of one page
   * @param suspects takes what fails by a slip
   */
  PrintedTotals(List<AmountRow> rows, Explanations explanations, Suspects suspects) {
    this.rows = List.copyOf(rows);
    this.explanations = explanations;
    this.suspects = suspects;
  }

  /** Looks at all of them. Returns how many amounts are the sum of others. */
  int hold() {
    for (int i = 0; i < rows.size(); i++) {
      for (PrintedAmount total : rows.get(i).amounts()) {
        if (total.value().signum() > 0) {
          held += holds(i, total) ? 1 : 0;
        }
      }
    }
    return held;
  }

  private boolean holds(int row, PrintedAmount total) {
    boolean named = rows.get(row).total();
    return ofTotals(row, total)
        || holds(total, column(row, total, any -> true), EnumSet.allOf(Signs.class), named)
        || total.money()
            && holds(total, before(rows.get(row), total), EnumSet.of(Signs.ADDED), false);
  }

  /** Whether it is the sum of totals, as of a balance sheet's parts. */
  private boolean ofTotals(int row, PrintedAmount total) {
    List<PrintedAmount> totals = column(row, total, AmountRow::total);
    for (int terms = LEAST; terms <= totals.size(); terms++) {
      if (Signs.ADDED.sum(totals.subList(0, terms)).compareTo(total.value()) == 0) {
        confirm(total, totals.subList(0, terms));
        return true;
      }
    }
    return false;
  }

  /** The same amount twice confirms neither. */
  private void confirm(PrintedAmount total, List<PrintedAmount> run) {
    if (run.size() >= LEAST) {
      suspects.confirm(run);
      suspects.confirm(List.of(total));
    }
  }

  /** What stands above it in some rows, the nearest first; one of a row. */
  private List<PrintedAmount> column(int row, PrintedAmount total, Predicate<AmountRow> among) {
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
  private static List<PrintedAmount> before(AmountRow row, PrintedAmount total) {
    return row.amounts().stream()
        .filter(amount -> amount.money() && amount.leftOf(total))
        .sorted(Comparator.comparingDouble(amount -> -amount.span().box().x()))
        .limit(LONGEST)
        .toList();
  }

  private boolean holds(
      PrintedAmount total, List<PrintedAmount> others, Set<Signs> allowed, boolean named) {
    List<Suspect> failing = new ArrayList<>();
    int tried = 0;
    for (int terms = 1; terms <= others.size(); terms++) {
      List<PrintedAmount> run = others.subList(0, terms);
      Set<Signs> all = Signs.of(terms);
      all.retainAll(allowed);
      for (Signs signs : all) {
        if (signs.sum(run).compareTo(total.value()) == 0) {
          confirm(total, run);
          return true;
        }
      }
      if (terms >= LEAST && run.stream().anyMatch(PrintedAmount::money)) {
        tried += all.size();
        for (Signs signs : all) {
          boolean whole =
              signs == Signs.ADDED && others.stream().skip(terms).noneMatch(PrintedAmount::money);
          suspect(total, run, signs, whole ? SIMPLEST : tried, named).ifPresent(failing::add);
        }
      }
    }
    suspects.tried(tried);
    failing.stream()
        .max(Comparator.comparingDouble(each -> each.evidence() - Math.log10(each.tried())))
        .ifPresent(suspects::add);
    return false;
  }

  private Optional<Suspect> suspect(
      PrintedAmount total, List<PrintedAmount> run, Signs signs, int tried, boolean named) {
    BigDecimal sum = signs.sum(run);
    BigDecimal difference = total.value().subtract(sum);
    if (!Slip.mayMake(difference)) {
      return Optional.empty();
    }
    List<Slip> slips = new ArrayList<>();
    Slip.of(total, sum).ifPresent(slips::add);
    for (int i = 0; i < run.size(); i++) {
      BigDecimal value = run.get(i).value();
      boolean negative = signs.negative(i, run.size());
      BigDecimal needed = negative ? value.subtract(difference) : value.add(difference);
      Slip.of(run.get(i), needed).ifPresent(slips::add);
    }
    if (slips.isEmpty()
        || explanations.explain(difference.abs(), total.value(), sum, run.size() + 1)) {
      return Optional.empty();
    }
    List<PrintedAmount> all = new ArrayList<>(run);
    all.add(total);
    return Optional.of(
        new Suspect(
            "the amounts that "
                + total.text()
                + " on page "
                + (total.page() + 1)
                + " is made of give "
                + sum.toPlainString()
                + ", which differs in so few digits that one of them was changed",
            slips,
            Evidence.of(slips, all, total.value(), sum),
            tried,
            named));
  }
}
