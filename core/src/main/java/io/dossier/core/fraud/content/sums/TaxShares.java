package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a row calls a tax, or the base of one, against the amounts above it in its column and
 * the totals below: at one of the rates that the document prints, or else that are usual, it is a
 * share of one of them. Where several taxes stand together or some goods are free none of them
 * holds, and nothing is said, unless a digit or two would make one hold to the cent.
 */
final class TaxShares {
  /** Smaller ones are a share of anything, if one rounds. */
  private static final double PRECISE = 300;

  /** Values for each relation that was tried, from where on one of them does not hold by chance. */
  private static final double TELLING = 30;

  /** Units to both sides of what is needed that give the same share when it is rounded. */
  private static final int AROUND = 20;

  private final List<AmountRow> rows;
  private final Explanations explanations;
  private final Suspects suspects;
  private final TaxBases bases;

  /**
   * @param rows of one page
   * @param suspects takes what fails by a slip
   */
  TaxShares(List<AmountRow> rows, Explanations explanations, Suspects suspects) {
    this.rows = List.copyOf(rows);
    this.explanations = explanations;
    this.suspects = suspects;
    this.bases = new TaxBases(rows);
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

  private boolean holds(int row, PrintedAmount tax) {
    BigDecimal unit = unit(tax);
    double values = tax.value().divide(unit, RoundingMode.DOWN).doubleValue();
    List<TaxBase> bases = this.bases.of(row, tax);
    if (values < PRECISE) {
      return false;
    }
    Optional<TaxBase> base =
        bases.stream()
            .filter(each -> each.reckoned().subtract(tax.value()).abs().compareTo(unit) <= 0)
            .findFirst();
    if (base.isPresent()) {
      if (values >= TELLING * bases.size()) {
        suspects.confirm(base.get().terms());
        suspects.confirm(List.of(tax));
        net(base.get(), tax).ifPresent(suspects::taxed);
      }
      return true;
    }
    bases.stream()
        .flatMap(each -> suspect(tax, each, unit, bases.size()).stream())
        .max(Comparator.comparingDouble(Suspect::evidence))
        .ifPresent(suspects::add);
    bases.stream()
        .filter(TaxBase::near)
        .forEach(each -> suspects.failing(failing(tax, each, unit)));
    return false;
  }

  /** The amount that a tax is added to, where it is a single one above it. */
  private static Optional<PrintedAmount> net(TaxBase base, PrintedAmount tax) {
    return Optional.of(base.terms())
        .filter(terms -> terms.size() == 1 && base.share().tax() && terms.get(0).above(tax))
        .map(terms -> terms.get(0));
  }

  /** The least by which it can differ: it is rounded to whole ones where it has no cents. */
  private static BigDecimal unit(PrintedAmount amount) {
    boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
    return whole ? BigDecimal.ONE : amount.value().ulp();
  }

  private Optional<Suspect> suspect(PrintedAmount tax, TaxBase base, BigDecimal unit, int tried) {
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
  private double evidence(PrintedAmount tax, TaxBase base, BigDecimal unit, List<Slip> slips) {
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

  /** A base that is borne out is taken for what it is. */
  private Failing failing(PrintedAmount tax, TaxBase base, BigDecimal unit) {
    BigDecimal lacking = base.share().whole(tax.value()).subtract(base.value());
    List<PrintedAmount> terms =
        base.terms().stream().allMatch(suspects::confirmed) ? List.of() : base.terms();
    return Failing.share(
        words(tax, base),
        tax,
        nearest(tax, base.reckoned(), unit).orElse(base.reckoned()),
        terms,
        base.taken() ? BigDecimal.ZERO : lacking,
        base.share().whole(unit));
  }

  private static String words(PrintedAmount tax, TaxBase base) {
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
