package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.name.NameWord.Role;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What words without a partner take: little where only one name has them, much where each has one
 * of its own, for then they contradict. Belongs to one thread.
 */
final class Remainder {
  private final NamePairs pairs;
  private final Tally tally;
  private final List<Single> ofLeft;
  private final List<Single> ofRight;

  private boolean relativeAgrees;

  /**
   * A word without a partner.
   *
   * @param given whether it stands where given names do, the others behind it
   */
  private record Single(NameWord word, boolean given) {
    String text() {
      return word.text();
    }

    boolean is(Role role) {
      return word.is(role);
    }
  }

  Remainder(NamePairs pairs, Tally tally) {
    this.pairs = pairs;
    this.tally = tally;
    ofLeft = singles(pairs.left(), pairs.aligned().left());
    ofRight = singles(pairs.right(), pairs.aligned().right());
  }

  private static List<Single> singles(List<NameWord> words, List<Integer> alone) {
    List<Single> singles = new ArrayList<>();
    for (int place : alone) {
      boolean given = place == 0 && !NameLists.isClan(words.get(0).text());
      singles.add(new Single(words.get(place), given));
    }
    return singles;
  }

  /** Takes out what is also among {@code words}; whether anything was. */
  boolean takeFrom(boolean right, List<NameWord> words) {
    List<Single> singles = right ? ofRight : ofLeft;
    return singles.removeIf(
        single ->
            words.stream()
                .map(word -> NameLikeness.of(single.word(), word))
                .anyMatch(likeness -> likeness.compareTo(Likeness.INITIAL) <= 0));
  }

  /** Both names tell one father or husband. */
  void relativeAgrees() {
    relativeAgrees = true;
  }

  void judge() {
    if (pairs.fullPairs() == 0 || isAloneCommon()) {
      tally.take(NameCosts.NO_FULL_PAIR, "no distinct word agrees");
    }
    if (!contradict(ofLeft, ofRight)) {
      titles(ofLeft);
      titles(ofRight);
    }
    contradictions();
    missing(ofLeft);
    missing(ofRight);
  }

  /** Whether only words that a great many bear agree and one name has nothing else. */
  private boolean isAloneCommon() {
    boolean alone = ofLeft.isEmpty() != ofRight.isEmpty();
    return alone
        && Stream.concat(ofLeft.stream(), ofRight.stream()).anyMatch(single -> single.is(Role.FULL))
        && pairs.aligned().pairs().stream()
            .map(pairs::leftOf)
            .map(NameWord::text)
            .allMatch(text -> NameLists.isWeak(text) || NameLists.mayBeTitle(text));
  }

  /** Whether both have an initial of their own. */
  private static boolean contradict(List<Single> left, List<Single> right) {
    return left.stream().anyMatch(single -> single.word().isSingleLetter())
        && right.stream().anyMatch(single -> single.word().isSingleLetter());
  }

  /** {@code H.} is a pilgrim's title more often than a name. */
  private void titles(List<Single> singles) {
    for (Single single : List.copyOf(singles)) {
      if (single.is(Role.TITLE) && single.word().isSingleLetter()) {
        singles.remove(single);
        tally.take(NameCosts.MISSING_TITLE, single.text() + " only in one");
      }
    }
  }

  /** Those that tell most are set against each other first. */
  private void contradictions() {
    ofLeft.sort(Comparator.comparing(single -> single.word().role()));
    ofRight.sort(Comparator.comparing(single -> single.word().role()));
    while (!ofLeft.isEmpty() && !ofRight.isEmpty()) {
      Single a = ofLeft.remove(0);
      Single b = ofRight.remove(0);
      if (isLeftOut(a, b) || isLeftOut(b, a)) {
        tally.take(NameCosts.LEFT_OUT_EACH, a.text() + ", " + b.text() + " only in one");
      } else {
        tally.take(contradiction(a.word(), b.word()), a.text() + " is not " + b.text());
      }
    }
  }

  /**
   * Whether what only one name has need not contradict what only the other has: a common word
   * before the given name, or one in the place of a family name.
   */
  private static boolean isLeftOut(Single weak, Single other) {
    boolean before = weak.given() && weak.is(Role.WEAK) && !other.given();
    boolean filler = !weak.given() && NameLists.isFiller(weak.text());
    return (before || filler && other.is(Role.FULL)) && !other.word().isSingleLetter();
  }

  private static double contradiction(NameWord a, NameWord b) {
    if (a.isSingleLetter() || b.isSingleLetter()) {
      return NameCosts.OTHERS_INITIALS;
    }
    return a.is(Role.FULL) && b.is(Role.FULL) ? NameCosts.OTHERS_FULL : NameCosts.OTHERS_WEAK;
  }

  private void missing(List<Single> singles) {
    int before = 0;
    for (Single single : singles) {
      double cost =
          switch (single.word().role()) {
            case FULL -> single.given() ? given(singles) : missing(before++);
            case WEAK -> weak(single, before++);
            case INITIAL ->
                pairs.isBacked() ? NameCosts.MISSING_INITIAL : NameCosts.MISSING_INITIAL_OF_ONE;
            case TITLE -> pairs.isBacked() ? NameCosts.MISSING_TITLE : NameCosts.MISSING;
          };
      tally.take(cost, single.text() + " only in one");
    }
  }

  /** A single name may be the given one; behind another it is the father's or the family's. */
  private double given(List<Single> singles) {
    List<NameWord> other = singles == ofLeft ? pairs.right() : pairs.left();
    return other.size() == 1 && !NameLists.isWeak(other.get(0).text())
        ? NameCosts.MISSING_BEFORE_SINGLE
        : NameCosts.MISSING_GIVEN;
  }

  /** What documents leave out, where the given name and another agree without it. */
  private double weak(Single single, int before) {
    boolean may =
        NameLists.mayBeLeftOut(single.text()) || NameLists.COMMUNITY.contains(single.text());
    boolean backed = pairs.fullPairs() > 1 || relativeAgrees && pairs.fullPairs() > 0;
    return may && before == 0 && backed ? NameCosts.MISSING_COMMON : missing(before);
  }

  private double missing(int before) {
    if (before > 0) {
      return NameCosts.MISSING_NEXT;
    }
    return pairs.isBacked() ? NameCosts.MISSING : NameCosts.MISSING_OF_ONE;
  }
}
