package io.dossier.core.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words of which another text has the first letters alone: {@code BCA}, {@code BANK CENTRAL ASIA}.
 */
public final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private Acronyms() {}

  /** Whether letters are the first ones of all the words. */
  public static boolean isOf(String letters, List<String> words) {
    return words.size() > SHORTEST && firstLetters(words, word -> word).equals(letters);
  }

  /** The words, those that one of the others is made of replaced by it; empty where none is. */
  public static <W> Optional<List<W>> shortenedLike(
      List<W> words, List<W> others, Function<W, String> text) {
    for (W other : others) {
      String letters = text.apply(other);
      int length = letters.length();
      if (length < SHORTEST || length > LONGEST) {
        continue;
      }
      for (int i = 0; i + length <= words.size(); i++) {
        if (firstLetters(words.subList(i, i + length), text).equals(letters)) {
          List<W> shortened = new ArrayList<>(words);
          shortened.subList(i, i + length).clear();
          shortened.add(i, other);
          return Optional.of(shortened);
        }
      }
    }
    return Optional.empty();
  }

  private static <W> String firstLetters(List<W> words, Function<W, String> text) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(text.apply(word).charAt(0)));
    return letters.toString();
  }
}
