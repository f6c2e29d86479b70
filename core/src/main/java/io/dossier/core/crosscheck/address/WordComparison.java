package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.address.AddressWord.Kind;
import io.dossier.core.crosscheck.text.Acronyms;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Joining;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.List;
import java.util.Optional;

/** Sets the words of two addresses against each other. Belongs to one thread. */
final class WordComparison {
  private static final double OTHER_KIND = 0.001;

  private final List<AddressWord> left;
  private final List<AddressWord> right;
  private final Alignment aligned;
  private final boolean numbered;
  private final boolean labelled;

  WordComparison(PlaceAddress left, PlaceAddress right) {
    this.left = matched(left.words(), right.words());
    this.right = matched(right.words(), this.left);
    aligned = align(this.left, this.right);
    numbered = !left.numbers().isEmpty() && !right.numbers().isEmpty();
    labelled = left.labels().isEmpty() != right.labels().isEmpty();
  }

  void judge(Tally tally) {
    double slipped = 0;
    double all = 0;
    for (Pair pair : aligned.pairs()) {
      double weight = Math.max(left.get(pair.left()).weight(), right.get(pair.right()).weight());
      all += weight;
      slipped += weight * pair.cost();
    }
    List<AddressWord> ofLeft = alone(left, aligned.left(), aligned.right(), right);
    List<AddressWord> ofRight = alone(right, aligned.right(), aligned.left(), left);
    if (slipped > 0) {
      tally.take(AddressCosts.WORDS_SPELLING * slipped / all, "spelling differs");
    }
    boolean doubtful =
        aligned.pairs().stream()
            .filter(pair -> pair.likeness() == Likeness.TWO_SLIPS)
            .anyMatch(
                pair ->
                    !left.get(pair.left()).is(Kind.PLAIN)
                        && !right.get(pair.right()).is(Kind.PLAIN));
    if (doubtful) {
      tally.take(AddressCosts.SPELLING_DOUBTFUL, "a name nearly another");
    }
    new LoneWords(ofLeft, ofRight, all, numbered, labelled).judge(tally);
  }

  /**
   * Words without a partner. A part of the administration that has the name of a village or another
   * part tells nothing more, but where the other address names another.
   */
  private static List<AddressWord> alone(
      List<AddressWord> words, List<Integer> alone, List<Integer> others, List<AddressWord> of) {
    boolean other = others.stream().map(of::get).anyMatch(word -> word.is(Kind.ADMIN));
    return alone.stream()
        .filter(at -> other || !words.get(at).is(Kind.ADMIN) || !isToldTwice(words, at, alone))
        .map(words::get)
        .toList();
  }

  private static boolean isToldTwice(List<AddressWord> words, int at, List<Integer> alone) {
    String text = words.get(at).text();
    for (int i = 0; i < words.size(); i++) {
      if (!alone.contains(i) && words.get(i).text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static List<AddressWord> matched(List<AddressWord> words, List<AddressWord> others) {
    List<AddressWord> joined = joinedLike(words, others);
    List<AddressWord> shortened =
        Acronyms.shortenedLike(joined, others, AddressWord::text).orElse(joined);
    return Acronyms.syllablesLike(shortened, others, AddressWord::text).orElse(shortened);
  }

  private static List<AddressWord> joinedLike(List<AddressWord> words, List<AddressWord> others) {
    return Joining.like(
        words,
        others,
        (first, second) ->
            first.part() == second.part()
                ? Optional.of(
                    AddressWord.of(
                        first.text() + second.text(), wider(first, second), first.part()))
                : Optional.empty(),
        (one, two) -> one.like(two).compareTo(Likeness.LOOSE_SOUND) <= 0);
  }

  private static Kind wider(AddressWord first, AddressWord second) {
    return first.kind().compareTo(second.kind()) < 0 ? first.kind() : second.kind();
  }

  private static Alignment align(List<AddressWord> left, List<AddressWord> right) {
    return Alignment.of(
        left.size(),
        right.size(),
        (i, j) -> {
          Likeness likeness = left.get(i).like(right.get(j));
          return likeness == Likeness.DIFFERENT
              ? Optional.empty()
              : Optional.of(
                  new Pair(i, j, likeness, cost(likeness) + otherKind(left.get(i), right.get(j))));
        });
  }

  /** Of two of one name the one of like kind is meant. */
  private static double otherKind(AddressWord left, AddressWord right) {
    return left.kind() == right.kind() ? 0 : OTHER_KIND;
  }

  /** The share of the word's weight that does not agree. */
  private static double cost(Likeness likeness) {
    return switch (likeness) {
      case EQUAL -> 0;
      case VARIANT, SOUND -> 0.03;
      case LOOK_ALIKE, LOOSE_SOUND, CUT_OFF -> 0.06;
      case INITIAL -> 0.1;
      case SLIP, TWO_SLIPS -> 0.15;
      case DIFFERENT -> 1;
    };
  }
}
