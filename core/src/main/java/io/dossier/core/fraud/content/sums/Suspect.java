package io.dossier.core.fraud.content.sums;

import java.util.List;

/**
 * A relation that does not hold, and would with a slip.
 *
 * @param slips each of which alone would fulfil it
 * @param evidence see {@link Evidence}
 * @param tried how many relations as simple as this one were tried for the same amount
 * @param expected whether the document says that it should hold
 */
record Suspect(String words, List<Slip> slips, double evidence, int tried, boolean expected) {
  /** Where the document says that it should hold: one in ten of its kind fits by chance. */
  static final double EXPECTED = 1;

  /** Where nothing says so: one in a hundred of all that were tried. */
  static final double UNEXPECTED = 2;

  Suspect {
    slips = List.copyOf(slips);
  }

  Suspect asExpected() {
    return new Suspect(words, slips, evidence, tried, true);
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
