package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what a row calls a tax, or the base of one, against the amounts above it in its column and
 * the totals below: at one of the rates that the document prints, or else that are usual, it is a
 * share of one of them. Where several taxes stand together or some goods are free none of them
 * holds, and nothing is said, unless a digit or two would make one hold to the cent.
 */
final class TaxShares {
  /** Amounts above it of which one may be the base. */
  private static final int NEAREST = 4;

  private static final int TOTALS_BELOW = 2;
  private static final int LONGEST = 60;
  private static final int MOST_PERCENTS = 4;
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(40);

  /** Smaller ones are a share of anything, if one rounds. */
  private static final double PRECISE = 300;

  /** Values for each relation that was tried, from where on one of them does not hold by chance. */
  private static final double TELLING = 30;

  /** Units to both sides of what is needed that give the same share when it is rounded. */
  private static final int AROUND = 20;

  private final List<AmountRow> rows;
  private final Explanations explanations;
  private final Suspects suspects;
  private final List<Share> printed;

  /**
   * @param rows of one page
   * @param suspects takes what fails by a slip
   */
  TaxShares(List<AmountRow> rows, Explanations explanations, Suspects suspects) {
    this.rows = List.copyOf(rows);
    this.explanations = explanations;
    this.suspects = suspects;
    this.printed =
        rows.stream()
            .flatMap(row -> row.percents().stream())
            .filter(percent -> percent.signum() > 0 && percent.compareTo(HIGHEST) <= 0)
            .distinct()
            .limit(MOST_PERCENTS)
            .map(Share::percent)
            .toList();
  }

  /** Looks at all of them. Returns how many are a share of others. */
  int hold() {
    int held = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<PrintedAmount> amounts = rows.get(i).amounts();
      if (!rows.get(i).shares().isEmpty() && !amounts.isEmpty()) {
        PrintedAmount tax = amounts.get(amounts.size() - 1);
        if (tax.money() && tax.value().compareTo(BigDecimal.ONE) > 0) {
          held += holds(i, tax) ? 1 : 0;
        }
      }
    }
    return held;
  }

  /**
   * One of what a tax may be a share of.
   *
   * @param terms the first is what the others are taken from, or all are added
   * @param near whether nothing stands between it and the tax
   */
  private record Base(
      List<PrintedAmount> terms, boolean taken, Share share, boolean near, BigDecimal value) {
    static Base of(List<PrintedAmount> terms, boolean taken, Share share, boolean near) {
      BigDecimal value = terms.get(0).value();
      for (PrintedAmount term : terms.subList(1, terms.size())) {
        value = taken ? value.subtract(term.value()) : value.add(term.value());
      }
      return new Base(terms, taken, share, near, value);
    }

    BigDecimal reckoned() {
      return share.of(value);
    }

    boolean negative(int term) {
      return taken && term > 0;
    }
  }

  private boolean holds(int row, PrintedAmount tax) {
    BigDecimal unit = unit(tax);
    double values = tax.value().divide(unit, RoundingMode.DOWN).doubleValue();
    List<Base> bases = bases(row, tax);
    if (values < PRECISE) {
      return false;
    }
    Optional<Base> base =
        bases.stream()
            .filter(each -> each.reckoned().subtract(tax.value()).abs().compareTo(unit) <= 0)
            .findFirst();
    if (base.isPresent()) {
      if (values >= TELLING * bases.size()) {
        suspects.confirm(base.get().terms());
        suspects.confirm(List.of(tax));
      }
      return true;
    }
    bases.stream()
        .flatMap(each -> suspect(tax, each, unit, bases.size()).stream())
        .max(Comparator.comparingDouble(Suspect::evidence))
        .ifPresent(suspects::add);
    bases.stream().filter(Base::near).forEach(each -> suspects.failing(failing(tax, each, unit)));
    return false;
  }

  private List<Base> bases(int row, PrintedAmount tax) {
    List<PrintedAmount> above = above(row, tax);
    List<Share> shares =
        Stream.concat(
                rows.get(row).shares().stream(),
                rows.get(row).shares().get(0).tax() ? printed.stream() : Stream.<Share>empty())
            .distinct()
            .toList();
    List<Base> bases = new ArrayList<>();
    for (Share share : shares) {
      for (int i = 0; i < Math.min(NEAREST, above.size()); i++) {
        bases.add(Base.of(List.of(above.get(i)), false, share, i == 0));
        if (i + 1 < above.size()) {
          bases.add(Base.of(List.of(above.get(i + 1), above.get(i)), true, share, false));
        }
      }
      List<PrintedAmount> goods = goods(row, tax);
      if (goods.size() > 1) {
        bases.add(Base.of(goods, false, share, true));
      }
      List<PrintedAmount> below = below(row, tax);
      for (PrintedAmount total : below) {
        bases.add(Base.of(List.of(total), false, share.ofBoth(), total.equals(below.get(0))));
      }
    }
    return bases.stream().filter(base -> base.value().signum() > 0).toList();
  }

  /** What stands above it and is not nothing, the nearest first. */
  private List<PrintedAmount> above(int row, PrintedAmount tax) {
    List<PrintedAmount> above = new ArrayList<>();
    for (int i = row - 1; i >= 0 && above.size() <= NEAREST; i--) {
      under(rows.get(i), tax).filter(each -> each.value().signum() > 0).ifPresent(above::add);
    }
    return above;
  }

  /** The amounts between it and the next total or tax above it: what was sold. */
  private List<PrintedAmount> goods(int row, PrintedAmount tax) {
    List<PrintedAmount> goods = new ArrayList<>();
    for (int i = row - 1; i >= 0 && goods.size() < LONGEST; i--) {
      Optional<PrintedAmount> amount = under(rows.get(i), tax);
      if (amount.isPresent()) {
        if (rows.get(i).total() || !rows.get(i).shares().isEmpty()) {
          break;
        }
        goods.add(amount.get());
      }
    }
    return goods;
  }

  private List<PrintedAmount> below(int row, PrintedAmount tax) {
    return rows.subList(row + 1, rows.size()).stream()
        .filter(AmountRow::total)
        .flatMap(each -> under(each, tax).stream())
        .filter(total -> total.value().compareTo(tax.value()) > 0)
        .limit(TOTALS_BELOW)
        .toList();
  }

  private static Optional<PrintedAmount> under(AmountRow row, PrintedAmount tax) {
    return row.amounts().stream()
        .filter(amount -> amount.money() && amount.under(tax))
        .reduce((left, right) -> right);
  }

  /** The least by which it can differ: it is rounded to whole ones where it has no cents. */
  private static BigDecimal unit(PrintedAmount amount) {
    boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
    return whole ? BigDecimal.ONE : amount.value().ulp();
  }

  private Optional<Suspect> suspect(PrintedAmount tax, Base base, BigDecimal unit, int tried) {
    List<Slip> slips = new ArrayList<>();
    BigDecimal reckoned = base.reckoned();
    if (reckoned.compareTo(unit.multiply(BigDecimal.valueOf(PRECISE))) < 0) {
      return Optional.empty();
    }
    add(tax, nearest(tax, reckoned, unit), slips);
    BigDecimal lacking = base.share().whole(tax.value()).subtract(base.value());
    BigDecimal tolerance = base.share().whole(unit);
    for (int i = 0; i < base.terms().size(); i++) {
      PrintedAmount term = base.terms().get(i);
      BigDecimal needed =
          base.negative(i) ? term.value().subtract(lacking) : term.value().add(lacking);
      add(term, nearest(term, needed, tolerance), slips);
    }
    BigDecimal difference = reckoned.subtract(tax.value()).abs();
    if (slips.isEmpty()
        || explanations.explain(difference, tax.value(), reckoned, base.terms().size())) {
      return Optional.empty();
    }
    return Optional.of(
        new Suspect(
            words(tax, base), slips, evidence(tax, base, unit, slips), tried, Standing.EXPECTED));
  }

  /**
   * How unlikely it is that a slip makes an amount a share of another, told as the negative decimal
   * logarithm: of all values that the tax can have, each slip gives one, or two where it is rounded
   * in either way.
   */
  private double evidence(PrintedAmount tax, Base base, BigDecimal unit, List<Slip> slips) {
    int digits = slips.stream().mapToInt(Slip::digits).min().orElseThrow();
    List<PrintedAmount> changeable = new ArrayList<>(base.terms());
    changeable.add(tax);
    double ways =
        suspects.doubtful(changeable).stream()
            .mapToDouble(amount -> Slip.ways(amount.value(), unit, digits))
            .sum();
    BigDecimal values = tax.value().max(base.reckoned()).divide(unit, 0, RoundingMode.DOWN);
    return Math.log10(values.doubleValue() / Math.max(1, 2 * ways));
  }

  private Failing failing(PrintedAmount tax, Base base, BigDecimal unit) {
    BigDecimal lacking = base.share().whole(tax.value()).subtract(base.value());
    return Failing.share(
        words(tax, base),
        tax,
        nearest(tax, base.reckoned(), unit).orElse(base.reckoned()),
        base.terms(),
        base.taken() || base.terms().isEmpty() ? BigDecimal.ZERO : lacking,
        base.share().whole(unit));
  }

  private static String words(PrintedAmount tax, Base base) {
    return tax.text()
        + " on page "
        + (tax.page() + 1)
        + " is no usual share of "
        + base.value().toPlainString()
        + ", of which "
        + base.share().part().toPlainString()
        + "/"
        + base.share().whole().toPlainString()
        + " are "
        + base.reckoned().setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void add(PrintedAmount printed, Optional<BigDecimal> needed, List<Slip> slips) {
    needed
        .flatMap(value -> Slip.of(printed, value))
        .filter(slip -> slip.material() && !suspects.confirmed(printed))
        .ifPresent(slips::add);
  }

  /**
   * The value near the one that was reckoned which differs from what is printed in the fewest
   * digits, or else the nearest one.
   */
  private static Optional<BigDecimal> nearest(
      PrintedAmount printed, BigDecimal needed, BigDecimal tolerance) {
    if (needed.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal unit = unit(printed);
    BigDecimal middle = needed.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
    List<BigDecimal> all = new ArrayList<>();
    for (int i = 0; i <= AROUND; i++) {
      BigDecimal step = unit.multiply(BigDecimal.valueOf(i));
      all.add(middle.add(step));
      all.add(middle.subtract(step));
    }
    return all.stream()
        .filter(value -> value.subtract(needed).abs().compareTo(tolerance) <= 0)
        .min(
            Comparator.comparingInt(
                value -> Slip.of(printed, value).map(Slip::digits).orElse(Integer.MAX_VALUE)))
        .or(() -> Optional.of(middle));
  }
}
