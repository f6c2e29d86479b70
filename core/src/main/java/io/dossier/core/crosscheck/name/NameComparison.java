package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Alignment;
import io.dossier.core.crosscheck.text.Alignment.Pair;
import io.dossier.core.crosscheck.text.Likeness;
import io.dossier.core.crosscheck.text.Plain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares two names of persons. Safe for many threads. */
public final class NameComparison {
  /**
   * @param left not after {@code right} in the order of texts, so that the answer does not hang on
   *     which is which
   */
  public Similarity compare(String left, String right) {
    PersonName a = NameParts.of(Plain.of(left));
    PersonName b = NameParts.of(Plain.of(right));
    Tally tally = new Tally(FieldKind.PERSON_NAME);
    if (a.words().isEmpty() || b.words().isEmpty()) {
      tally.limit(0, "no name");
      return tally.similarity();
    }
    titles(a, b, tally);
    PersonName whole = a.with(JoinedNames.joinedLike(a.words(), b.words()));
    PersonName other = b.with(JoinedNames.joinedLike(b.words(), whole.words()));
    if (whole.words().size() < a.words().size() || other.words().size() < b.words().size()) {
      tally.take(1, "words joined");
    }
    Alignment aligned = align(whole.words(), other.words());
    aligned.pairs().forEach(pair -> explain(pair, whole.words(), other.words(), tally));
    if (!aligned.ordered(pair -> pair.likeness() != Likeness.INITIAL)) {
      tally.take(NameCosts.ORDER, "order differs");
    }
    new Remainder(whole, other, aligned, tally).judge();
    return tally.similarity();
  }

  private static void titles(PersonName a, PersonName b, Tally tally) {
    List<String> alone =
        Stream.concat(
                a.leftOut().stream().filter(title -> !b.leftOut().contains(title)),
                b.leftOut().stream().filter(title -> !a.leftOut().contains(title)))
            .toList();
    if (!alone.isEmpty()) {
      tally.take(
          Math.min(NameCosts.MOST_TITLES, alone.size() * NameCosts.TITLE),
          "title or degree " + String.join(", ", alone) + " left out");
    }
  }

  static Alignment align(List<NameWord> left, List<NameWord> right) {
    return Alignment.of(
        left.size(),
        right.size(),
        (i, j) -> {
          Likeness likeness = NameLikeness.of(left.get(i), right.get(j));
          return likeness == Likeness.DIFFERENT
              ? Optional.empty()
              : Optional.of(
                  new Pair(i, j, likeness, NameLikeness.cost(left.get(i), right.get(j), likeness)));
        });
  }

  private static void explain(
      Pair pair, List<NameWord> left, List<NameWord> right, Tally tally) {
    String a = left.get(pair.left()).text();
    String b = right.get(pair.right()).text();
    switch (pair.likeness()) {
      case EQUAL -> {}
      case VARIANT -> tally.take(pair.cost(), a + " = " + b);
      case SOUND -> tally.take(pair.cost(), a + " sounds as " + b);
      case LOOSE_SOUND -> tally.take(pair.cost(), a + " sounds much as " + b);
      case LOOK_ALIKE -> tally.take(pair.cost(), "print alike: " + a + "/" + b);
      case INITIAL -> {
        boolean first = a.length() == 1;
        tally.take(pair.cost(), "initial " + (first ? a : b) + " = " + (first ? b : a));
      }
      case CUT_OFF -> tally.take(pair.cost(), "cut off: " + a + "/" + b);
      case SLIP -> tally.take(pair.cost(), "one letter: " + a + "/" + b);
      case TWO_SLIPS -> tally.take(pair.cost(), "two letters: " + a + "/" + b);
      case DIFFERENT -> tally.take(pair.cost(), a + " is not " + b);
    }
  }
}
