package io.dossier.core.extraction.label;

/**
 * Which pairs of neighbouring letters occur in a text: a cheap first look at whether a phrase can
 * stand there at all. Pairs share a place now and then, so that a phrase that does stand there is
 * never ruled out, and one that does not is ruled out nearly always.
 *
 * <p>Counting common q-grams before comparing: Ukkonen, Approximate string-matching with q-grams
 * and maximal matches, Theoretical Computer Science 92 (1992).
 */
final class LetterPairs {
  private static final int WORDS = 16;

  /** Of the places, a power of two. */
  private static final int PLACES = WORDS * Long.SIZE;

  private final long[] present = new long[WORDS];

  private LetterPairs() {}

  static LetterPairs of(CharSequence text) {
    LetterPairs pairs = new LetterPairs();
    for (int i = 1; i < text.length(); i++) {
      int place = (text.charAt(i - 1) * 31 + text.charAt(i)) & (PLACES - 1);
      pairs.present[place / Long.SIZE] |= 1L << place % Long.SIZE;
    }
    return pairs;
  }

  /** Whether at most so many of these pairs do not occur in the other text. */
  boolean within(LetterPairs other, int missing) {
    int lacking = 0;
    for (int i = 0; i < WORDS; i++) {
      lacking += Long.bitCount(present[i] & ~other.present[i]);
      if (lacking > missing) {
        return false;
      }
    }
    return true;
  }
}
