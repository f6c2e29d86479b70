package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An amount that others should make, each with a sign of its own.
 *
 * @param total what they should make
 * @param terms that are added or taken away
 */
record SignedSum(Term total, List<Term> terms) {
  SignedSum {
    terms = List.copyOf(terms);
  }

  /**
   * An amount and what it counts for.
   *
   * @param effect its size, below zero if it is taken away
   */
  record Term(PrintedAmount amount, BigDecimal effect) {
    /** One that counts for what it says, whatever its sign. */
    static Term of(PrintedAmount amount, boolean taken) {
      BigDecimal size = amount.value().abs();
      return new Term(amount, taken ? size.negate() : size);
    }

    /** What would have to be printed for it to count for so much; of the same sign as now. */
    BigDecimal printedFor(BigDecimal wanted) {
      boolean asPrinted = effect.signum() == amount.value().signum();
      return asPrinted ? wanted : wanted.negate();
    }
  }

  boolean holds() {
    return lacking().signum() == 0;
  }

  /** Whether it does if all but the first are taken for the opposite: what is owed grows so. */
  boolean holdsTurned() {
    BigDecimal first = terms.get(0).effect();
    BigDecimal others = sum().subtract(first);
    return first.subtract(others).compareTo(total.effect()) == 0;
  }

  /** What the total is more than the sum. */
  BigDecimal lacking() {
    return total.effect().subtract(sum());
  }

  /** The size of the greatest of all. */
  BigDecimal greatest() {
    return terms.stream()
        .map(term -> term.effect().abs())
        .reduce(total.effect().abs(), BigDecimal::max);
  }

  private BigDecimal sum() {
    return terms.stream().map(Term::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All of them, the total last. */
  List<PrintedAmount> amounts() {
    List<PrintedAmount> all = new ArrayList<>();
    terms.forEach(term -> all.add(term.amount()));
    all.add(total.amount());
    return all;
  }

  /** What each would have to be for it to hold. */
  private Map<PrintedAmount, BigDecimal> needed() {
    Map<PrintedAmount, BigDecimal> needed = new LinkedHashMap<>();
    needed.put(total.amount(), total.printedFor(sum()));
    for (Term term : terms) {
      needed.put(term.amount(), term.printedFor(term.effect().add(lacking())));
    }
    return needed;
  }

  /** As a relation of which one amount may be what several want otherwise. */
  Failing failing(String words) {
    Map<PrintedAmount, BigDecimal> printable = new LinkedHashMap<>();
    needed()
        .forEach(
            (amount, value) -> {
              if (value.signum() > 0
                  && value.stripTrailingZeros().scale() <= amount.value().scale()) {
                printable.put(amount, value.stripTrailingZeros());
              }
            });
    return new Failing(words, amounts(), printable, BigDecimal.ZERO);
  }

  /** Empty where nothing that matters, changed in a digit or two, would make it hold. */
  Optional<Suspect> suspect(String words, Suspects suspects, Standing standing) {
    if (!Slip.mayMake(lacking())) {
      return Optional.empty();
    }
    List<Slip> slips = new ArrayList<>();
    needed()
        .forEach(
            (amount, value) ->
                Slip.of(amount, value)
                    .filter(slip -> slip.material() && !suspects.confirmed(amount))
                    .ifPresent(slips::add));
    return slips.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Suspect(
                words,
                slips,
                Evidence.of(slips, suspects.doubtful(amounts()), total.effect(), sum()),
                1,
                standing));
  }
}
