package io.dossier.core.fraud.content.sums;

import java.util.ArrayList;
import java.util.List;

/** Totals that are made of other totals, in their column, in their row, or anywhere above them. */
final class TotalsOfTotals {
  private static final int LEAST = 2;

  /** What went out of an account, and what came in. */
  private static final int MOVEMENTS = 2;

  /** Among more totals, any two may give a third. */
  private static final int MOST_TOTALS = 8;

  private final List<AmountRow> rows;
  private final AmountsAbove above;
  private final Runs runs;
  private final Suspects suspects;

  /**
   * @param rows of one page
   * @param suspects takes what fails
   */
  TotalsOfTotals(List<AmountRow> rows, Runs runs, Suspects suspects) {
    this.rows = List.copyOf(rows);
    this.above = new AmountsAbove(rows);
    this.runs = runs;
    this.suspects = suspects;
  }

  /**
   * Whether it is the sum of totals, as of a balance sheet's parts; one that the next one tells
   * again, being all that it is made of, is counted once.
   */
  boolean ofTotals(int row, PrintedAmount total) {
    List<PrintedAmount> all = above.column(row, total, AmountRow::total);
    List<PrintedAmount> once = new ArrayList<>();
    for (PrintedAmount each : all) {
      if (once.isEmpty() || once.get(once.size() - 1).value().compareTo(each.value()) != 0) {
        once.add(each);
      }
    }
    return sumOf(total, all) || once.size() < all.size() && sumOf(total, once);
  }

  private boolean sumOf(PrintedAmount total, List<PrintedAmount> totals) {
    for (int terms = LEAST; terms <= totals.size(); terms++) {
      if (Signs.ADDED.sum(totals.subList(0, terms)).compareTo(total.value()) == 0) {
        runs.confirm(total, totals.subList(0, terms));
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is the sum or difference of two totals that stand anywhere above it: what is earned
   * less what is kept back is what is paid out, and mostly has a column of its own.
   */
  boolean ofOtherColumns(int row, PrintedAmount total) {
    List<PrintedAmount> before =
        rows.subList(0, row + 1).stream()
            .filter(AmountRow::total)
            .flatMap(each -> each.amounts().stream())
            .filter(amount -> amount.money() && amount != total)
            .toList();
    if (before.size() > MOST_TOTALS) {
      return false;
    }
    for (PrintedAmount one : before) {
      for (PrintedAmount other : before) {
        for (Signs signs : List.of(Signs.ADDED, Signs.LAST_TAKEN)) {
          List<PrintedAmount> run = List.of(other, one);
          if (one != other && signs.sum(run).compareTo(total.value()) == 0) {
            runs.confirm(total, run);
            return true;
          }
        }
      }
    }
    List<PrintedAmount> run = before.subList(Math.max(0, before.size() - LEAST), before.size());
    if (run.size() == LEAST && run.stream().anyMatch(suspects::confirmed)) {
      List<PrintedAmount> lastFirst = List.of(run.get(1), run.get(0));
      suspects.failing(Failing.sum(total, lastFirst, Signs.LAST_TAKEN));
      if (run.stream().allMatch(suspects::confirmed)) {
        runs.suspect(total, lastFirst, Signs.LAST_TAKEN, MOVEMENTS, Standing.EXPECTED)
            .ifPresent(suspects::add);
      }
    }
    return false;
  }

  /**
   * Whether it is the last of four amounts in a row or a column that an account's statement sums up
   * by: what there was, what went out, what came in, in either order, and what is left.
   */
  boolean ofSummary(int row, PrintedAmount total) {
    List<PrintedAmount> before = AmountsAbove.before(rows.get(row), total);
    List<PrintedAmount> three =
        before.size() == MOVEMENTS + 1 ? before : above.column(row, total, any -> true);
    if (three.size() < MOVEMENTS + 1) {
      return false;
    }
    List<PrintedAmount> run = three.subList(0, MOVEMENTS + 1);
    for (Signs signs : List.of(Signs.LAST_TAKEN, Signs.BUT_ONE_TAKEN)) {
      if (signs.sum(run).compareTo(total.value()) == 0) {
        runs.confirm(total, run);
        return true;
      }
    }
    if (before.size() == MOVEMENTS + 1 && row > 0 && rows.get(row - 1).total()) {
      for (Signs signs : List.of(Signs.LAST_TAKEN, Signs.BUT_ONE_TAKEN)) {
        suspects.failing(Failing.sum(total, run, signs));
        runs.suspect(total, run, signs, MOVEMENTS, Standing.EXPECTED).ifPresent(suspects::add);
      }
    }
    return false;
  }
}
