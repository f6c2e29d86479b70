package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds each amount of a page against the amounts above it in its column, and those before it in
 * its row: rows and their total, a subtotal, a tax and the total, what was paid and the change. It
 * is fulfilled where any run of amounts, with the signs that such columns have, gives the amount.
 */
final class PrintedTotals {
  private static final int LEAST = 2;

  /** Relations as simple as that all of a column is added up. */
  private static final int SIMPLEST = 2;

  private final List<AmountRow> rows;
  private final Explanations explanations;
  private final Suspects suspects;
  private final Set<PrintedAmount> totals;
  private final AmountsAbove above;
  private final Runs runs;
  private final TotalsOfTotals others;
  private final Map<PrintedAmount, List<PrintedAmount>> parts = new HashMap<>();
  private final int printed;
  private int held;

  /**
   * @param rows of one page
   * @param suspects takes what fails by a slip
   */
  PrintedTotals(List<AmountRow> rows, Explanations explanations, Suspects suspects) {
    this.rows = List.copyOf(rows);
    this.explanations = explanations;
    this.suspects = suspects;
    this.totals =
        rows.stream()
            .filter(AmountRow::total)
            .flatMap(row -> row.amounts().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.printed = rows.stream().mapToInt(row -> row.amounts().size()).sum();
    this.above = new AmountsAbove(rows);
    this.runs = new Runs(totals, explanations, suspects);
    this.others = new TotalsOfTotals(rows, runs, suspects);
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
    List<PrintedAmount> column = above.column(row, total, any -> true);
    List<PrintedAmount> collapsed = column.stream().filter(this::noPart).toList();
    return others.ofTotals(row, total)
        || holds(total, column, EnumSet.allOf(Signs.class), named)
        || collapsed.size() < column.size()
            && holds(total, collapsed, EnumSet.allOf(Signs.class), named)
        || named && others.ofOtherColumns(row, total)
        || others.ofSummary(row, total)
        || total.money()
            && holds(
                total, AmountsAbove.before(rows.get(row), total), EnumSet.of(Signs.ADDED), false);
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
          boolean meant = named || signs == Signs.ADDED && whole(others, terms);
          if (meant || Runs.telling(total, run, (tried + all.size()) * printed)) {
            runs.confirm(total, run);
          }
          if (named && terms == 1 && single(others)) {
            suspects.confirm(List.of(total, run.get(0)));
          }
          if (signs == Signs.ADDED && (terms >= LEAST || named)) {
            parts.put(total, List.copyOf(run));
          }
          return true;
        }
      }
      if (named
          && whole(others, terms)
          && (terms >= LEAST || single(others) || toldAgain(total, run.get(0)))) {
        witness(total, run);
      }
      if (terms >= least(total, others, named) && run.stream().anyMatch(PrintedAmount::money)) {
        tried += all.size();
        for (Signs signs : all) {
          boolean whole = signs == Signs.ADDED && section(others, terms);
          boolean borneOut = named && borneOut(total, run, signs, whole);
          int counted = borneOut ? 1 : whole ? SIMPLEST : tried;
          runs.suspect(total, run, signs, counted, standing(named, borneOut))
              .ifPresent(failing::add);
        }
      }
    }
    suspects.tried(tried);
    failing.stream()
        .max(Comparator.comparingDouble(each -> each.evidence() - Math.log10(each.tried())))
        .ifPresent(suspects::add);
    return false;
  }

  /** A total of one row says the same again; that counts where other relations bear it out. */
  private int least(PrintedAmount total, List<PrintedAmount> others, boolean named) {
    boolean borneOut =
        suspects.confirmed(total) || single(others) && suspects.confirmed(others.get(0));
    return named && single(others) && borneOut ? 1 : LEAST;
  }

  private static boolean single(List<PrintedAmount> others) {
    return others.size() == 1 || others.size() > 1 && !others.get(1).money();
  }

  /**
   * Whether the relation is one that the document must mean, other relations bearing out what the
   * rest is made of: rows and their total; what was paid, less the total, is the change.
   */
  private boolean borneOut(
      PrintedAmount total, List<PrintedAmount> run, Signs signs, boolean whole) {
    PrintedAmount last = run.get(run.size() - 1);
    boolean taxed = signs == Signs.ADDED && suspects.isTaxed(last);
    return (whole || taxed)
            && (suspects.confirmed(total) || run.stream().allMatch(suspects::confirmed))
        || signs == Signs.BUT_ONE_TAKEN
            && run.size() == LEAST
            && totals.containsAll(run)
            && totals.contains(total)
            && suspects.confirmed(last);
  }

  private static Standing standing(boolean named, boolean borneOut) {
    return borneOut ? Standing.BORNE_OUT : named ? Standing.EXPECTED : Standing.UNEXPECTED;
  }

  /**
   * Whether the one amount over a total should be the same: a total should, and what is borne out;
   * and a single row of goods whose total is borne out and differs by nothing that is printed.
   */
  private boolean toldAgain(PrintedAmount total, PrintedAmount amount) {
    BigDecimal difference = total.value().subtract(amount.value()).abs();
    return totals.contains(amount)
        || suspects.confirmed(amount)
        || suspects.confirmed(total)
            && amount.money()
            && !explanations.explain(difference, total.value(), amount.value(), LEAST);
  }

  /** Whether it is all that stands between a total and the one before it, or no amount does. */
  private boolean section(List<PrintedAmount> others, int terms) {
    return others.stream().skip(terms).noneMatch(PrintedAmount::money)
        || totals.contains(others.get(terms))
            && others.subList(0, terms).stream().noneMatch(totals::contains);
  }

  /** Whether a run ends where the document says: at another total, or where the column does. */
  private boolean whole(List<PrintedAmount> others, int terms) {
    return terms == others.size()
        || totals.contains(others.get(terms - 1))
        || totals.contains(others.get(terms))
        || !others.get(terms).money();
  }

  private void witness(PrintedAmount total, List<PrintedAmount> run) {
    suspects.failing(Failing.sum(total, run, Signs.ADDED));
    if (run.size() == LEAST) {
      suspects.failing(Failing.sum(total, run, Signs.BUT_ONE_TAKEN));
    }
  }

  /** Whether it is not among the amounts of a sum that stands under them. */
  private boolean noPart(PrintedAmount amount) {
    return parts.values().stream().noneMatch(run -> run.contains(amount));
  }
}
