package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Likeness;
import java.util.ArrayList;
import java.util.List;

/** Words that one name writes apart and the other as one: {@code SURESH KUMAR}, {@code SURESHKUMAR}. */
final class JoinedNames {
  /** Longer words may have a letter changed where they are joined: {@code ABDUR RAHMAN}. */
  private static final int LONG = 8;

  private JoinedNames() {}

  /** The words, neighbours joined where the other name has them so and has them not apart. */
  static List<NameWord> joinedLike(List<NameWord> words, List<NameWord> others) {
    List<NameWord> joined = new ArrayList<>(words);
    for (int i = 0; i + 1 < joined.size(); i++) {
      NameWord first = joined.get(i);
      NameWord second = joined.get(i + 1);
      if (first.isSingleLetter() || second.isSingleLetter()) {
        continue;
      }
      NameWord both = NameWord.of(first.text() + second.text());
      boolean apart = has(others, first) && has(others, second);
      if (!apart && others.stream().anyMatch(other -> isSame(both, other))) {
        joined.set(i, both);
        joined.remove(i + 1);
      }
    }
    return joined;
  }

  private static boolean has(List<NameWord> words, NameWord word) {
    return words.stream().anyMatch(other -> NameLikeness.of(word, other).compareTo(Likeness.SOUND) <= 0);
  }

  private static boolean isSame(NameWord joined, NameWord other) {
    if (Math.abs(joined.text().length() - other.text().length()) > 2) {
      return false;
    }
    Likeness likeness = NameLikeness.of(joined, other);
    return likeness.compareTo(Likeness.SOUND) <= 0
        || other.text().length() >= LONG
            && (likeness == Likeness.SLIP || likeness == Likeness.LOOSE_SOUND || likeness == Likeness.LOOK_ALIKE);
  }
}
