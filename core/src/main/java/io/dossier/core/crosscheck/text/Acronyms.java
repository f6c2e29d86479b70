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

  private static final int SYLLABLE = 2;
  private static final int LONGEST_OF_SYLLABLES = 8;

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

  /**
   * The words, two of them that one of the others is made of by their first syllables replaced by
   * it.
   */
  public static <W> Optional<List<W>> syllablesLike(
      List<W> words, List<W> others, Function<W, String> text) {
    for (W other : others) {
      if (words.stream().map(text).anyMatch(text.apply(other)::equals)) {
        continue;
      }
      for (int i = 0; i + 1 < words.size(); i++) {
        if (isOfSyllables(
            text.apply(other), text.apply(words.get(i)), text.apply(words.get(i + 1)))) {
          List<W> shortened = new ArrayList<>(words);
          shortened.subList(i, i + 2).clear();
          shortened.add(i, other);
          return Optional.of(shortened);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code GATSU}: {@code GATOT SUBROTO}. */
  private static boolean isOfSyllables(String syllables, String first, String second) {
    for (int at = SYLLABLE; at + SYLLABLE <= syllables.length(); at++) {
      if (first.length() > at
          && second.length() > syllables.length() - at
          && first.startsWith(syllables.substring(0, at))
          && second.startsWith(syllables.substring(at))) {
        return syllables.length() <= LONGEST_OF_SYLLABLES;
      }
    }
    return false;
  }

  private static <W> String firstLetters(List<W> words, Function<W, String> text) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(text.apply(word).charAt(0)));
    return letters.toString();
  }
}
