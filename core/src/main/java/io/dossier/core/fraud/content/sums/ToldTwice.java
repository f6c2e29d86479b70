package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds amounts that no relation has against those that relations bear out: documents tell an
 * amount again, at their head, in a summary by rates, on a slip to be torn off, and who changes one
 * of the two leaves all digits but one or two as they were. In short amounts that happens by
 * chance, and says nothing.
 */
final class ToldTwice {
  private static final int LEAST_DIGITS = 6;

  /** Less than one document in a hundred has such a pair by chance. */
  private static final double CONVINCING = 2;

  private final Map<Integer, List<AmountRow>> pages;
  private final Explanations explanations;
  private final Suspects suspects;

  /**
   * @param suspects knows the amounts that are borne out, and takes what differs from one of them
   */
  ToldTwice(Map<Integer, List<AmountRow>> pages, Explanations explanations, Suspects suspects) {
    this.pages = pages;
    this.explanations = explanations;
    this.suspects = suspects;
  }

  void hold() {
    List<PrintedAmount> doubtful = new ArrayList<>();
    Set<BigDecimal> known = new HashSet<>();
    for (List<AmountRow> page : pages.values()) {
      for (AmountRow row : page) {
        for (PrintedAmount amount : row.amounts()) {
          if (amount.money() && amount.value().signum() > 0 && digits(amount) >= LEAST_DIGITS) {
            if (suspects.confirmed(amount)) {
              known.add(amount.value());
            } else {
              doubtful.add(amount);
            }
          }
        }
      }
    }
    int pairs = Math.max(1, known.size() * doubtful.size());
    for (PrintedAmount amount : doubtful) {
      known.stream()
          .flatMap(value -> suspect(amount, value, pairs).stream())
          .max(Comparator.comparingDouble(Suspect::evidence))
          .filter(each -> each.evidence() - Math.log10(pairs) >= CONVINCING)
          .ifPresent(suspects::add);
    }
  }

  /** Without the zeros behind the last other digit: those are alike in many amounts. */
  private static int digits(PrintedAmount amount) {
    return amount.value().stripTrailingZeros().precision();
  }

  private Optional<Suspect> suspect(PrintedAmount amount, BigDecimal value, int pairs) {
    BigDecimal difference = value.subtract(amount.value()).abs();
    return Slip.of(amount, value)
        .filter(Slip::material)
        .filter(slip -> !explanations.explain(difference, amount.value(), value, 1))
        .map(
            slip ->
                new Suspect(
                    amount.text()
                        + " on page "
                        + (amount.page() + 1)
                        + " stands elsewhere as "
                        + value.toPlainString()
                        + ", which other amounts bear out",
                    List.of(slip),
                    Evidence.of(List.of(slip), List.of(amount), amount.value(), value),
                    pairs,
                    Standing.EXPECTED));
  }
}
