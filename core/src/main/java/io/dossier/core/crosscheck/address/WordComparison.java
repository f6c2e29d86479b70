package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Joining;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets the words of two addresses against each other, by their weights. */
final class WordComparison {
  private static final double MOST = 0.5;

  private WordComparison() {}

  static void judge(List<AddressWord> left, List<AddressWord> right, Tally tally) {
    List<AddressWord> a = joinedLike(left, right);
    List<AddressWord> b = joinedLike(right, a);
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    Alignment aligned = align(a, b);
    double agreed = 0;
    double slipped = 0;
    for (Pair pair : aligned.pairs()) {
      double weight = Math.max(a.get(pair.left()).weight(), b.get(pair.right()).weight());
      agreed += weight;
      slipped += weight * pair.cost();
    }
    double ofLeft = alone(a, aligned.left());
    double ofRight = alone(b, aligned.right());
    double other = Math.min(ofLeft, ofRight);
    double leftOut = Math.abs(ofLeft - ofRight);
    double all = agreed + other + leftOut;
    if (slipped > 0) {
      tally.take(AddressCosts.WORDS_OTHER * slipped / all, "spelling differs");
    }
    if (other > 0) {
      tally.take(
          AddressCosts.WORDS_OTHER * other / all,
          said(a, aligned.left()) + " is not " + said(b, aligned.right()));
    }
    if (leftOut > 0) {
      tally.take(
          AddressCosts.WORDS_LEFT_OUT * leftOut / all,
          said(ofLeft > ofRight ? a : b, ofLeft > ofRight ? aligned.left() : aligned.right())
              + " only in one");
    }
    if (agreed < MOST && other > MOST) {
      tally.take(AddressCosts.NO_WORDS_AGREE, "no words agree");
    }
  }

  private static List<AddressWord> joinedLike(List<AddressWord> words, List<AddressWord> others) {
    return Joining.like(
        words,
        others,
        (first, second) ->
            Optional.of(
                AddressWord.of(
                    first.text() + second.text(), Math.max(first.weight(), second.weight()))),
        (one, two) -> one.like(two).compareTo(Likeness.LOOK_ALIKE) <= 0);
  }

  private static Alignment align(List<AddressWord> left, List<AddressWord> right) {
    return Alignment.of(
        left.size(),
        right.size(),
        (i, j) -> {
          Likeness likeness = left.get(i).like(right.get(j));
          return likeness == Likeness.DIFFERENT
              ? Optional.empty()
              : Optional.of(new Pair(i, j, likeness, cost(likeness)));
        });
  }

  /** The share of the word's weight that does not agree. */
  private static double cost(Likeness likeness) {
    return switch (likeness) {
      case EQUAL -> 0;
      case VARIANT, SOUND -> 0.02;
      case LOOK_ALIKE, LOOSE_SOUND -> 0.05;
      case INITIAL, CUT_OFF -> 0.1;
      case SLIP -> 0.12;
      case TWO_SLIPS -> 0.3;
      case DIFFERENT -> 1;
    };
  }

  private static double alone(List<AddressWord> words, List<Integer> places) {
    return places.stream().mapToDouble(place -> words.get(place).weight()).sum();
  }

  private static String said(List<AddressWord> words, List<Integer> places) {
    return places.stream()
        .map(words::get)
        .filter(word -> places.size() == 1 || word.weight() > MOST / 5)
        .map(AddressWord::text)
        .collect(Collectors.joining(" "));
  }
}
