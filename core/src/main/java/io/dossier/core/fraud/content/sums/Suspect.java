package io.dossier.core.fraud.content.sums;

import java.util.List;
import java.util.Set;

/**
 * A relation that does not hold, and would with a slip.
 *
 * @param slips each of which alone would fulfil it
 * @param evidence see {@link Evidence}
 * @param tried how many relations as simple as this one were tried for the same amount
 * @param expected whether the document says that it should hold
 */
record Suspect(String words, List<Slip> slips, double evidence, int tried, boolean expected) {
  /** Where the document says that it should hold: one in sixteen of its kind fits by chance. */
  static final double EXPECTED = 1.2;

  /** Where nothing says so: one in a hundred of all that were tried. */
  static final double UNEXPECTED = 2;

  Suspect {
    slips = List.copyOf(slips);
  }

  /** The same, none of the slips in these amounts. */
  Suspect without(Set<PrintedAmount> amounts) {
    return new Suspect(
        words,
        slips.stream().filter(slip -> !amounts.contains(slip.printed())).toList(),
        evidence,
        tried,
        expected);
  }

  /**
   * One that should hold, as others of its kind do.
   *
   * @param alike how many of its kind fail by a slip
   */
  Suspect asExpected(int alike) {
    return new Suspect(words, slips, evidence, tried * alike, true);
  }

  /**
   * What is left of the evidence when all that was tried is counted, from where on it convinces.
   *
   * @param triedInAll relations of all kinds, on all pages
   */
  double excess(int triedInAll) {
    return expected
        ? evidence - Math.log10(Math.max(1, tried)) - EXPECTED
        : evidence - Math.log10(Math.max(1, triedInAll)) - UNEXPECTED;
  }
}
