package io.dossier.core.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Neighbours of which another text makes one word. */
public final class Joining {
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
      W first = joined.get(i);
      W second = joined.get(i + 1);
      Optional<W> both =
          has(others, first, same) || has(others, second, same)
              ? Optional.empty()
              : join.apply(first, second).filter(word -> has(others, word, same));
      if (both.isPresent()) {
        joined.set(i, both.get());
        joined.remove(i + 1);
      }
    }
    return joined;
  }

  private static <W> boolean has(List<W> words, W word, BiPredicate<W, W> same) {
    return words.stream().anyMatch(other -> same.test(word, other));
  }
}
