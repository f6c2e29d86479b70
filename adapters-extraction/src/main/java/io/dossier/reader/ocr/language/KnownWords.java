package io.dossier.reader.ocr.language;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that documents are known to use, and how a word that has begun goes on if it is one of
 * them. Letters are those of {@link LetterModel#letter}; safe for many threads.
 */
public final class KnownWords {
  private final Map<String, Integer> beginnings = new HashMap<>();

  private KnownWords() {}

  /**
   * @param phrases in which the words stand; anything but letters parts them, and a word counts as
   *     often as it is given
   */
  public static KnownWords in(Stream<String> phrases) {
    KnownWords known = new KnownWords();
    phrases.forEach(
        phrase -> {
          StringBuilder word = new StringBuilder();
          for (int i = 0; i <= phrase.length(); i++) {
            char letter = i < phrase.length() ? LetterModel.letter(phrase.charAt(i)) : 0;
            if (letter != 0) {
              word.append(letter);
            } else {
              known.add(word.toString());
              word.setLength(0);
            }
          }
        });
    return known;
  }

  private void add(String word) {
    for (int length = 0; !word.isEmpty() && length <= word.length(); length++) {
      beginnings.merge(word.substring(0, length), 1, Integer::sum);
    }
  }

  /** Whether a known word begins so. */
  public boolean begins(String beginning) {
    return beginnings.containsKey(beginning);
  }

  /** The share of the known words with this beginning that go on with this letter; 0 if none. */
  public double probability(String beginning, char next) {
    int all = beginnings.getOrDefault(beginning, 0);
    return all == 0 ? 0 : beginnings.getOrDefault(beginning + next, 0) / (double) all;
  }
}
