package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.List;

/**
 * Which word of one name stands for which of the other.
 *
 * @param left in the order of their name
 * @param right likewise
 */
record NamePairs(List<NameWord> left, List<NameWord> right, Alignment aligned) {
  /** What initials stand for is believed where so many words agree in full. */
  private static final int ENOUGH = 2;

  /** Whether two words agree in full, weak ones with another among them. */
  boolean isBacked() {
    return fullPairs() > 0 && inFull() >= ENOUGH;
  }

  /** How many words that tell something agree, not by an initial. */
  long fullPairs() {
    return aligned.pairs().stream()
        .filter(pair -> pair.likeness() != Likeness.INITIAL)
        .filter(pair -> leftOf(pair).is(Role.FULL) || rightOf(pair).is(Role.FULL))
        .count();
  }

  private long inFull() {
    return aligned.pairs().stream()
        .filter(pair -> pair.likeness() != Likeness.INITIAL)
        .filter(pair -> !leftOf(pair).isSingleLetter())
        .count();
  }

  /** Whether only a word that follows on the initials is a given name of the south of India. */
  private boolean isBehindInitial(Pair pair) {
    return left.size() == right.size()
        && left.size() > 1
        && (NameLists.isBehindInitials(left.get(left.size() - 1).text())
            || left.size() > 2 && NameLists.isBehindTwo(left.get(left.size() - 1).text()))
        && aligned.pairs().size() == left.size()
        && aligned.pairs().get(left.size() - 1).likeness() != Likeness.INITIAL
        && pair.left() < left.size() - 1;
  }

  NameWord leftOf(Pair pair) {
    return left.get(pair.left());
  }

  NameWord rightOf(Pair pair) {
    return right.get(pair.right());
  }

  /** Takes what the pairs' differences cost. */
  void judge(Tally tally) {
    aligned.pairs().forEach(pair -> judge(pair, tally));
  }

  private void judge(Pair pair, Tally tally) {
    String a = leftOf(pair).text();
    String b = rightOf(pair).text();
    switch (pair.likeness()) {
      case EQUAL -> {}
      case VARIANT ->
          tally.take(pair.cost(), a.length() < b.length() ? a + " = " + b : b + " = " + a);
      case SOUND -> tally.take(pair.cost(), a + " sounds as " + b);
      case LOOSE_SOUND -> tally.take(unbacked(pair), a + " sounds much as " + b);
      case LOOK_ALIKE -> tally.take(unbacked(pair), "print alike: " + a + "/" + b);
      case INITIAL -> {
        boolean first = a.length() == 1;
        tally.take(initial(pair), "initial " + (first ? a : b) + " = " + (first ? b : a));
      }
      case CUT_OFF -> tally.take(pair.cost(), "short form: " + a + "/" + b);
      case SLIP -> tally.take(unbacked(pair), "one letter: " + a + "/" + b);
      case TWO_SLIPS -> tally.take(pair.cost(), "two letters: " + a + "/" + b);
      case DIFFERENT -> tally.take(pair.cost(), a + " is not " + b);
    }
  }

  /** A name of one word is another's where it is spelt otherwise. */
  private double unbacked(Pair pair) {
    return left.size() == 1 && right.size() == 1
        ? Math.max(pair.cost(), NameCosts.SPELLING_OF_ONE)
        : pair.cost();
  }

  /**
   * Much where it stands for the given name and little else agrees: {@code V. KASHYAP}. An initial
   * for the father's name behind the own, as in the south of India, takes little.
   */
  private double initial(Pair pair) {
    NameWord a = leftOf(pair);
    NameWord b = rightOf(pair);
    if (a.is(Role.TITLE) && !a.isSingleLetter() || b.is(Role.TITLE) && !b.isSingleLetter()) {
      return NameCosts.MISSING_TITLE;
    }
    boolean ofLeft = a.word().length() < b.word().length();
    boolean given = ofLeft ? pair.right() == 0 : pair.left() == 0;
    boolean ofFather = given && pair.left() == pair.right() && isBehindInitial(pair);
    return given && !ofFather && !isBacked() ? NameCosts.INITIAL_OF_GIVEN : NameCosts.INITIAL;
  }
}
