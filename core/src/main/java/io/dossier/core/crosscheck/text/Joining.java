package io.dossier.core.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Neighbours of which another text makes one word. */
public final class Joining {
  /** So many words may be one: {@code VAN DER BERG}. */
  private static final int MOST = 4;

  private Joining() {}

  /**
   * @param join makes one word of two neighbours; empty where they may not be joined
   * @param same whether two words are so nearly the same that the joined one may stand for the
   *     other
   */
  public static <W> List<W> like(
      List<W> words, List<W> others, BiFunction<W, W, Optional<W>> join, BiPredicate<W, W> same) {
    List<W> joined = new ArrayList<>(words);
    for (int i = 0; i + 1 < joined.size(); i++) {
      for (int length = 2; length <= MOST && i + length <= joined.size(); length++) {
        List<W> neighbours = joined.subList(i, i + length);
        Optional<W> whole = joined(neighbours, join).filter(word -> has(others, word, same));
        if (whole.isPresent() && neighbours.stream().noneMatch(word -> has(others, word, same))) {
          neighbours.clear();
          joined.add(i, whole.get());
          break;
        }
      }
    }
    return joined;
  }

  private static <W> Optional<W> joined(List<W> words, BiFunction<W, W, Optional<W>> join) {
    Optional<W> whole = Optional.of(words.get(0));
    for (W word : words.subList(1, words.size())) {
      whole = whole.flatMap(before -> join.apply(before, word));
    }
    return whole;
  }

  private static <W> boolean has(List<W> words, W word, BiPredicate<W, W> same) {
    return words.stream().anyMatch(other -> same.test(word, other));
  }
}
