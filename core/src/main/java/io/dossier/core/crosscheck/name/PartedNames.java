package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word that the other name writes as two, each in another spelling: {@code ROYCHOWDHURY}, {@code
 * RAY CHAUDHURI}.
 */
final class PartedNames {
  private static final int SHORTEST = 6;
  private static final int SHORTEST_PART = 3;

  /** So much longer or shorter another spelling of a part may be. */
  private static final int MOST_APART = 2;

  private PartedNames() {}

  /** The words, those parted that the other name has so and has not whole. */
  static List<NameWord> partedLike(List<NameWord> words, List<NameWord> others) {
    for (int i = 0; i < words.size(); i++) {
      NameWord word = words.get(i);
      if (word.text().length() < SHORTEST || stands(word, others)) {
        continue;
      }
      for (int j = 0; j + 1 < others.size(); j++) {
        Optional<List<NameWord>> parts = parts(word, others.get(j), others.get(j + 1));
        if (parts.isPresent()
            && !stands(others.get(j), words)
            && !stands(others.get(j + 1), words)) {
          List<NameWord> parted = new ArrayList<>(words);
          parted.remove(i);
          parted.addAll(i, parts.get());
          return partedLike(parted, others);
        }
      }
    }
    return words;
  }

  private static Optional<List<NameWord>> parts(NameWord word, NameWord first, NameWord second) {
    String text = word.text();
    int expected = first.text().length();
    int longest = text.length() - SHORTEST_PART;
    if (text.charAt(0) != first.text().charAt(0)) {
      return Optional.empty();
    }
    List<NameWord> best = List.of();
    int least = Integer.MAX_VALUE;
    for (int at = Math.max(SHORTEST_PART, expected - MOST_APART);
        at <= Math.min(longest, expected + MOST_APART);
        at++) {
      NameWord front = NameWord.of(text.substring(0, at));
      NameWord back = NameWord.of(text.substring(at));
      int apart = unlike(front, first) + unlike(back, second);
      if (isSame(front, first) && isSame(back, second) && apart < least) {
        best = List.of(front, back);
        least = apart;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static int unlike(NameWord a, NameWord b) {
    return NameLikeness.of(a, b).ordinal();
  }

  private static boolean stands(NameWord word, List<NameWord> others) {
    return others.stream().anyMatch(other -> isSame(word, other));
  }

  private static boolean isSame(NameWord a, NameWord b) {
    return !a.isSingleLetter()
        && !b.isSingleLetter()
        && NameLikeness.of(a, b).compareTo(Likeness.LOOSE_SOUND) <= 0;
  }
}
