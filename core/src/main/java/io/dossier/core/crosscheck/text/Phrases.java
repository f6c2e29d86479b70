package io.dossier.core.crosscheck.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of one or several words with their other writings, kept as data: {@code NAME: writing,
 * writing}. Immutable.
 */
public final class Phrases {
  private final Map<List<String>, String> names = new HashMap<>();
  private int longest = 1;

  /**
   * A name that stands in a text.
   *
   * @param words how many it takes there
   */
  public record Found(String name, int words) {}

  private Phrases() {}

  /** Those whose name before the colon is a writing too. */
  public static Phrases named(List<String> lines) {
    Phrases phrases = new Phrases();
    for (String line : lines) {
      String name = line.substring(0, line.indexOf(':'));
      phrases.add(name, name);
      phrases.addWritings(line, name);
    }
    return phrases;
  }

  /** Those whose name before the colon is ours alone. */
  public static Phrases called(List<String> lines) {
    Phrases phrases = new Phrases();
    lines.forEach(line -> phrases.addWritings(line, line.substring(0, line.indexOf(':'))));
    return phrases;
  }

  private void addWritings(String line, String name) {
    for (String writing : line.substring(line.indexOf(':') + 1).split(",")) {
      add(writing, name);
    }
  }

  private void add(String writing, String name) {
    List<String> words = Words.in(Plain.of(writing));
    if (!words.isEmpty()) {
      names.putIfAbsent(words, name);
      longest = Math.max(longest, words.size());
    }
  }

  /** The longest that begins at a word. */
  public Optional<Found> at(List<String> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      String name = names.get(words.subList(from, from + length));
      if (name != null) {
        return Optional.of(new Found(name, length));
      }
    }
    return Optional.empty();
  }
}
