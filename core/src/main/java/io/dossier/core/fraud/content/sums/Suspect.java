package io.dossier.core.fraud.content.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A relation that does not hold, and would with a slip.
 *
 * @param slips each of which alone would fulfil it
 * @param evidence see {@link Evidence}
 * @param tried how many relations as simple as this one were tried for the same amount
 * @param standing how much the document says that it should hold
 */
record Suspect(String words, List<Slip> slips, double evidence, int tried, Standing standing) {
  Suspect {
    slips = List.copyOf(slips);
  }

  /** Whether one of the slips is worth while for who forges. */
  boolean material() {
    return slips.stream().anyMatch(Slip::material);
  }

  /** The same, none of the slips in these amounts. */
  Suspect without(Set<PrintedAmount> amounts) {
    return new Suspect(
        words,
        slips.stream().filter(slip -> !amounts.contains(slip.printed())).toList(),
        evidence,
        tried,
        standing);
  }

  /** The same relation, which these slips would fulfil as well. */
  Suspect orElse(List<Slip> others) {
    List<Slip> all = new ArrayList<>(slips);
    others.stream().filter(slip -> !slips.contains(slip)).forEach(all::add);
    return new Suspect(words, all, evidence, tried, standing);
  }

  /**
   * One that should hold, as others of its kind do.
   *
   * @param alike how many of its kind fail by a slip
   */
  Suspect asOneOf(int alike, Standing standing) {
    return new Suspect(words, slips, evidence, tried * alike, standing);
  }

  /**
   * What is left of the evidence when all that was tried is counted, from where on it convinces.
   *
   * @param triedInAll relations of all kinds, on all pages
   */
  double excess(int triedInAll) {
    int counted = standing == Standing.UNEXPECTED ? triedInAll : tried;
    return evidence - Math.log10(Math.max(1, counted)) - standing.least();
  }
}
