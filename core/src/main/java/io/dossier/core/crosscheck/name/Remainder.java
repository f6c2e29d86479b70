package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What words without a partner take: little where only one name has them, much where each has one
 * of its own, for then they contradict. Belongs to one thread.
 */
final class Remainder {
  private final PersonName left;
  private final PersonName right;
  private final Tally tally;
  private final List<NameWord> ofLeft;
  private final List<NameWord> ofRight;
  private final long fullPairs;

  Remainder(PersonName left, PersonName right, Alignment aligned, Tally tally) {
    this.left = left;
    this.right = right;
    this.tally = tally;
    ofLeft = new ArrayList<>(aligned.left().stream().map(left.words()::get).toList());
    ofRight = new ArrayList<>(aligned.right().stream().map(right.words()::get).toList());
    fullPairs =
        aligned.pairs().stream()
            .filter(pair -> pair.likeness() != Likeness.INITIAL)
            .filter(
                pair ->
                    left.words().get(pair.left()).is(Role.FULL)
                        || right.words().get(pair.right()).is(Role.FULL))
            .count();
  }

  void judge() {
    relatives();
    if (fullPairs == 0) {
      tally.take(NameCosts.NO_FULL_PAIR, "no distinct word agrees");
    }
    contradictions();
    missing(ofLeft);
    missing(ofRight);
  }

  private void relatives() {
    if (!left.relative().isEmpty() && !right.relative().isEmpty()) {
      Alignment aligned = NameComparison.align(left.relative(), right.relative());
      if (aligned.pairs().isEmpty()) {
        tally.take(NameCosts.OTHER_RELATIVE, "another relative");
      }
      return;
    }
    within(left, ofRight);
    within(right, ofLeft);
  }

  /** The father's name may stand in the other name without a mark. */
  private void within(PersonName name, List<NameWord> others) {
    if (name.relative().isEmpty()) {
      return;
    }
    Alignment aligned = NameComparison.align(name.relative(), others);
    if (aligned.pairs().isEmpty()) {
      tally.take(
          name.patronym() ? NameCosts.PATRONYM_LEFT_OUT : NameCosts.RELATIVE_LEFT_OUT,
          "relative's name left out");
      return;
    }
    tally.take(NameCosts.RELATIVE_IN_NAME, "relative's name within the name");
    List<NameWord> alone = aligned.right().stream().map(others::get).toList();
    others.clear();
    others.addAll(alone);
  }

  /** Those that tell most are set against each other first. */
  private void contradictions() {
    ofLeft.sort(Comparator.comparing(NameWord::role));
    ofRight.sort(Comparator.comparing(NameWord::role));
    while (!ofLeft.isEmpty() && !ofRight.isEmpty()) {
      NameWord a = ofLeft.remove(0);
      NameWord b = ofRight.remove(0);
      tally.take(contradiction(a, b), a.text() + " is not " + b.text());
    }
  }

  private static double contradiction(NameWord a, NameWord b) {
    if (a.isSingleLetter() || b.isSingleLetter()) {
      return a.is(Role.TITLE) || b.is(Role.TITLE)
          ? NameCosts.MISSING_INITIAL
          : NameCosts.OTHERS_INITIALS;
    }
    if (a.is(Role.FULL) && b.is(Role.FULL)) {
      return NameCosts.OTHERS_FULL;
    }
    return a.is(Role.FULL) || b.is(Role.FULL) ? NameCosts.OTHERS_MIXED : NameCosts.OTHERS_WEAK;
  }

  private void missing(List<NameWord> words) {
    int full = 0;
    for (NameWord word : words) {
      double cost =
          switch (word.role()) {
            case FULL -> full(full++);
            case WEAK -> NameCosts.MISSING_WEAK;
            case INITIAL -> NameCosts.MISSING_INITIAL;
            case TITLE -> NameCosts.MISSING_TITLE;
          };
      tally.take(cost, word.text() + " only in one");
    }
  }

  private double full(int before) {
    if (before > 0) {
      return NameCosts.MISSING_NEXT;
    }
    return fullPairs > 1 ? NameCosts.MISSING_FULL : NameCosts.MISSING_FULL_OF_ONE;
  }
}
