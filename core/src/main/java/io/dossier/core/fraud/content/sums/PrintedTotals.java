package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds each amount of a page against the amounts above it in its column, and those before it in
 * its row: rows and their total, a subtotal, a tax and the total, what was paid and the change. It
 * is fulfilled where any run of amounts, with the signs that such columns have, gives the amount.
 */
final class PrintedTotals {
  private static final int LONGEST = 60;
  private static final int LEAST = 2;

  /** What went out of an account, and what came in. */
  private static final int MOVEMENTS = 2;

  /** Among more totals, any two may give a third. */
  private static final int MOST_TOTALS = 8;

  /** Relations as simple as that all of a column is added up. */
  private static final int SIMPLEST = 2;

  private final List<AmountRow> rows;
  private final Explanations explanations;
  private final Suspects suspects;
  private final Set<PrintedAmount> totals;
  private final Map<PrintedAmount, List<PrintedAmount>> parts = new HashMap<>();
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
    List<PrintedAmount> column = column(row, total, any -> true);
    List<PrintedAmount> collapsed = column.stream().filter(this::noPart).toList();
    return ofTotals(row, total)
        || holds(total, column, EnumSet.allOf(Signs.class), named)
        || collapsed.size() < column.size()
            && holds(total, collapsed, EnumSet.allOf(Signs.class), named)
        || named && ofOtherColumns(row, total)
        || ofSummary(row, total)
        || total.money()
            && holds(total, before(rows.get(row), total), EnumSet.of(Signs.ADDED), false);
  }

  /**
   * Whether it is the sum of totals, as of a balance sheet's parts; one that the next one tells
   * again, being all that it is made of, is counted once.
   */
  private boolean ofTotals(int row, PrintedAmount total) {
    List<PrintedAmount> all = column(row, total, AmountRow::total);
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
        confirm(total, totals.subList(0, terms));
        return true;
      }
    }
    return false;
  }

  /** The same amount twice confirms neither, unless another relation confirms one of them. */
  private void confirm(PrintedAmount total, List<PrintedAmount> run) {
    if (run.size() >= LEAST || suspects.confirmed(run.get(0)) || suspects.confirmed(total)) {
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
          if (signs == Signs.ADDED && (terms >= LEAST || named)) {
            parts.put(total, List.copyOf(run));
          }
          return true;
        }
      }
      if (named && whole(others, terms) && (terms >= LEAST || toldAgain(total, run.get(0)))) {
        witness(total, run);
      }
      if (terms >= least(total, others, named) && run.stream().anyMatch(PrintedAmount::money)) {
        tried += all.size();
        for (Signs signs : all) {
          boolean whole = signs == Signs.ADDED && section(others, terms);
          boolean borneOut = named && borneOut(total, run, signs, whole);
          int counted = borneOut ? 1 : whole ? SIMPLEST : tried;
          suspect(total, run, signs, counted, standing(named, borneOut)).ifPresent(failing::add);
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
    boolean single = others.size() == 1 || others.size() > 1 && !others.get(1).money();
    return named && single && suspects.confirmed(total) ? 1 : LEAST;
  }

  /**
   * Whether the relation is one that the document must mean, other relations bearing out what the
   * rest is made of: rows and their total; what was paid, less the total, is the change.
   */
  private boolean borneOut(
      PrintedAmount total, List<PrintedAmount> run, Signs signs, boolean whole) {
    PrintedAmount last = run.get(run.size() - 1);
    return whole && (suspects.confirmed(total) || run.stream().allMatch(suspects::confirmed))
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

  /**
   * Whether it is the sum or difference of two totals that stand anywhere above it: what is earned
   * less what is kept back is what is paid out, and mostly has a column of its own.
   */
  private boolean ofOtherColumns(int row, PrintedAmount total) {
    List<PrintedAmount> above =
        rows.subList(0, row + 1).stream()
            .filter(AmountRow::total)
            .flatMap(each -> each.amounts().stream())
            .filter(amount -> amount.money() && amount != total)
            .toList();
    if (above.size() > MOST_TOTALS) {
      return false;
    }
    for (PrintedAmount one : above) {
      for (PrintedAmount other : above) {
        for (Signs signs : List.of(Signs.ADDED, Signs.LAST_TAKEN)) {
          List<PrintedAmount> run = List.of(other, one);
          if (one != other && signs.sum(run).compareTo(total.value()) == 0) {
            confirm(total, run);
            return true;
          }
        }
      }
    }
    List<PrintedAmount> run = above.subList(Math.max(0, above.size() - LEAST), above.size());
    if (run.size() == LEAST && run.stream().anyMatch(suspects::confirmed)) {
      suspects.failing(Failing.sum(total, List.of(run.get(1), run.get(0)), Signs.LAST_TAKEN));
    }
    return false;
  }

  /**
   * Whether it is the last of four amounts in a row or a column that an account's statement sums up
   * by: what there was, what went out, what came in, in either order, and what is left.
   */
  private boolean ofSummary(int row, PrintedAmount total) {
    List<PrintedAmount> before = before(rows.get(row), total);
    List<PrintedAmount> three =
        before.size() == MOVEMENTS + 1 ? before : column(row, total, any -> true);
    if (three.size() < MOVEMENTS + 1) {
      return false;
    }
    List<PrintedAmount> run = three.subList(0, MOVEMENTS + 1);
    for (Signs signs : List.of(Signs.LAST_TAKEN, Signs.BUT_ONE_TAKEN)) {
      if (signs.sum(run).compareTo(total.value()) == 0) {
        confirm(total, run);
        return true;
      }
    }
    if (before.size() == MOVEMENTS + 1 && row > 0 && rows.get(row - 1).total()) {
      for (Signs signs : List.of(Signs.LAST_TAKEN, Signs.BUT_ONE_TAKEN)) {
        suspects.failing(Failing.sum(total, run, signs));
        suspect(total, run, signs, MOVEMENTS, Standing.EXPECTED).ifPresent(suspects::add);
      }
    }
    return false;
  }

  /**
   * A charge that has no row of its own, as for carriage, makes a total a little greater than what
   * is printed above it; nothing honest makes it smaller but a discount, and that is printed.
   */
  private Optional<Suspect> suspect(
      PrintedAmount total, List<PrintedAmount> run, Signs signs, int tried, Standing standing) {
    BigDecimal sum = signs.sum(run);
    BigDecimal difference = total.value().subtract(sum);
    if (!Slip.mayMake(difference) || countsTwice(run)) {
      return Optional.empty();
    }
    List<Slip> slips = new ArrayList<>();
    add(total, sum, slips);
    for (int i = 0; i < run.size(); i++) {
      BigDecimal value = run.get(i).value();
      boolean negative = signs.negative(i, run.size());
      BigDecimal needed = negative ? value.subtract(difference) : value.add(difference);
      add(run.get(i), needed, slips);
    }
    if (slips.isEmpty()
        || explanations.explain(difference.abs(), total.value(), sum, run.size() + 1)) {
      return Optional.empty();
    }
    List<PrintedAmount> all = new ArrayList<>(run);
    all.add(total);
    boolean less = difference.signum() < 0;
    boolean worth = less || Slip.matters(difference, total.value());
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
            Evidence.of(slips, suspects.doubtful(all), total.value(), sum),
            tried,
            !worth
                ? Standing.UNEXPECTED
                : less && standing == Standing.BORNE_OUT && suspects.confirmed(total)
                    ? Standing.UNDENIABLE
                    : standing));
  }

  /** Whether it has an amount and the total that tells the same again. */
  private boolean countsTwice(List<PrintedAmount> run) {
    for (int i = 1; i < run.size(); i++) {
      if (totals.contains(run.get(i - 1))
          && run.get(i - 1).value().compareTo(run.get(i).value()) == 0) {
        return true;
      }
    }
    return false;
  }

  private void add(PrintedAmount printed, BigDecimal needed, List<Slip> slips) {
    Slip.of(printed, needed)
        .filter(slip -> slip.material() && !suspects.confirmed(printed))
        .ifPresent(slips::add);
  }
}
