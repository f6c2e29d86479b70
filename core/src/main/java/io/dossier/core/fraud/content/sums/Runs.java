package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What it says of amounts that a run of them makes a total, or would with a slip. */
final class Runs {
  private static final int LEAST = 2;

  /** Of a total. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.002");

  /** In its last decimal. */
  private static final BigDecimal ROUNDED_UNITS = BigDecimal.valueOf(50);

  private final Set<PrintedAmount> totals;
  private final Explanations explanations;
  private final Suspects suspects;

  /**
   * @param totals the amounts of the page that are called so
   */
  Runs(Set<PrintedAmount> totals, Explanations explanations, Suspects suspects) {
    this.totals = Set.copyOf(totals);
    this.explanations = explanations;
    this.suspects = suspects;
  }

  /**
   * Whether amounts that nothing says should make a total do so by no chance.
   *
   * @param tried relations, this one among them
   */
  static boolean telling(PrintedAmount total, List<PrintedAmount> run, int tried) {
    List<BigDecimal> all = new ArrayList<>(List.of(total.value()));
    run.forEach(term -> all.add(term.value()));
    BigDecimal granule = Granule.of(all);
    double size =
        all.stream()
            .mapToDouble(each -> Slip.multiples(each, granule).doubleValue())
            .max()
            .orElse(0);
    return Math.log10(size / tried) >= Standing.EXPECTED.least();
  }

  /** The same amount twice confirms neither, unless another relation confirms one of them. */
  void confirm(PrintedAmount total, List<PrintedAmount> run) {
    if (run.size() >= LEAST || suspects.confirmed(run.get(0)) || suspects.confirmed(total)) {
      suspects.confirm(run);
      suspects.confirm(List.of(total));
    }
  }

  /**
   * A charge that has no row of its own, as for carriage, makes a total a little greater than what
   * is printed above it; nothing honest makes it smaller but a discount, and that is printed.
   */
  Optional<Suspect> suspect(
      PrintedAmount total, List<PrintedAmount> run, Signs signs, int tried, Standing standing) {
    BigDecimal sum = signs.sum(run);
    BigDecimal difference = total.value().subtract(sum);
    if (!Slip.mayMake(difference) || countsTwice(run)) {
      return Optional.empty();
    }
    boolean taxed = signs == Signs.ADDED && taxed(run) && unrounded(difference, total.value());
    List<Slip> slips = new ArrayList<>();
    add(total, sum, taxed, slips);
    for (int i = 0; i < run.size(); i++) {
      BigDecimal value = run.get(i).value();
      boolean negative = signs.negative(i, run.size());
      BigDecimal needed = negative ? value.subtract(difference) : value.add(difference);
      add(run.get(i), needed, taxed, slips);
    }
    if (slips.isEmpty()
        || explanations.explain(difference.abs(), total.value(), sum, run.size() + 1)) {
      return Optional.empty();
    }
    List<PrintedAmount> all = new ArrayList<>(run);
    all.add(total);
    boolean less = difference.signum() < 0;
    boolean worth = less || Slip.matters(difference, total.value());
    boolean material = slips.stream().anyMatch(Slip::material);
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
            !worth || !material
                ? taxed ? Standing.EXPECTED : Standing.UNEXPECTED
                : less && standing == Standing.BORNE_OUT && suspects.confirmed(total)
                    ? Standing.UNDENIABLE
                    : standing));
  }

  /**
   * Whether it is an amount and the taxes on it, all of which are borne out: nobody leaves out what
   * is added to those.
   */
  private boolean taxed(List<PrintedAmount> run) {
    return suspects.isTaxed(run.get(run.size() - 1)) && run.stream().allMatch(suspects::confirmed);
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

  /** Whether it is more than what rounding the parts of a total one by one makes. */
  private static boolean unrounded(BigDecimal difference, BigDecimal total) {
    return difference.abs().compareTo(total.abs().multiply(ROUNDED)) >= 0
        && difference.abs().compareTo(total.ulp().multiply(ROUNDED_UNITS)) >= 0;
  }

  /**
   * @param any whether a slip counts that is hardly worth while
   */
  private void add(PrintedAmount printed, BigDecimal needed, boolean any, List<Slip> slips) {
    Slip.of(printed, needed)
        .filter(slip -> (any || slip.material()) && !suspects.confirmed(printed))
        .ifPresent(slips::add);
  }
}
