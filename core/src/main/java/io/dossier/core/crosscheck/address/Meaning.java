package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.text.Phrases;
import io.dossier.core.crosscheck.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What words of addresses mean: the word that a short form stands for, and what that tells of the
 * words and numbers beside it. Kept as data: {@code short.words}, {@code plain.words}.
 */
enum Meaning {
  DOOR,
  NUMBERED,
  ORDINAL,
  WAY,
  VILLAGE,
  ADMIN,
  LANDMARK,
  QUARTER,
  DIRECTION,
  PLAIN;

  private static final Phrases SHORT = Phrases.called(WordList.lines(Meaning.class, "short.words"));
  private static final Map<String, Set<String>> WORDS = read();

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : WordList.lines(Meaning.class, "plain.words")) {
      int colon = line.indexOf(':');
      words
          .computeIfAbsent(line.substring(0, colon), absent -> new HashSet<>())
          .addAll(Arrays.asList(line.substring(colon + 1).strip().split(" ")));
    }
    return words;
  }

  /** Whether it says of the word before it what is called so. */
  static boolean namesBefore(String said) {
    return WAY.has(said) || QUARTER.has(said);
  }

  /** The word a short form stands for; any other word itself. */
  static String said(String word) {
    return SHORT.at(List.of(word), 0).map(Phrases.Found::name).orElse(word);
  }

  /**
   * @param said as {@link #said} makes it
   */
  boolean has(String said) {
    return WORDS.getOrDefault(name().toLowerCase(Locale.ROOT), Set.of()).contains(said);
  }
}
