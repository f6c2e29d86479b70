package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Joining;
import io.dossier.core.crosscheck.text.Likeness;
import java.util.List;
import java.util.Optional;

/**
 * Words that one name writes apart and the other as one: {@code SURESH KUMAR}, {@code SURESHKUMAR}.
 */
final class JoinedNames {
  /** Longer words may have a letter changed where they are joined: {@code ABDUR RAHMAN}. */
  private static final int LONG = 8;

  private static final int MOST_INITIALS = 3;
  private static final int MOST_APART = 2;

  private JoinedNames() {}

  /** The words, neighbours joined where the other name has them so and has them not apart. */
  static List<NameWord> joinedLike(List<NameWord> words, List<NameWord> others) {
    return Joining.like(
        words,
        others,
        (first, second) ->
            first.isSingleLetter() != second.isSingleLetter() && !isRun(first, second)
                ? Optional.empty()
                : Optional.of(NameWord.of(first.text() + second.text())),
        JoinedNames::isSame);
  }

  /** Initials, one of them more. */
  private static boolean isRun(NameWord first, NameWord second) {
    return second.isSingleLetter()
        && first.text().length() <= MOST_INITIALS
        && !NameLists.isName(first.text());
  }

  private static boolean isSame(NameWord joined, NameWord other) {
    if (Math.abs(joined.text().length() - other.text().length()) > MOST_APART) {
      return false;
    }
    Likeness likeness = NameLikeness.of(joined, other);
    return likeness.compareTo(Likeness.SOUND) <= 0
        || other.text().length() >= LONG
            && (likeness == Likeness.SLIP || likeness.compareTo(Likeness.LOOSE_SOUND) <= 0);
  }
}
