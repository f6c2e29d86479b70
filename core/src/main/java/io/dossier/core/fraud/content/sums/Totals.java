package io.dossier.core.fraud.content.sums;

import io.dossier.core.shared.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words beside an amount that say it is made of those above it, in the languages that are read; in
 * {@code totals.words}.
 */
final class Totals {
  /** Before a phrase that says no such thing, though one of the words is in it. */
  private static final String NONE = "- ";

  private static final List<String> LINES =
      DataFile.lines(Totals.class, "totals.words").stream()
          .filter(line -> !line.startsWith("#"))
          .toList();
  private static final Set<String> WORDS =
      LINES.stream().filter(line -> !line.startsWith(NONE)).collect(Collectors.toUnmodifiableSet());
  private static final List<String> PHRASES =
      WORDS.stream().filter(words -> words.indexOf(' ') > 0).toList();
  private static final List<String> OTHERS =
      LINES.stream()
          .filter(line -> line.startsWith(NONE))
          .map(line -> line.substring(NONE.length()))
          .toList();
  private static final Set<String> OPENINGS =
      DataFile.lines(Totals.class, "openings.words").stream()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());

  private Totals() {}

  /** Whether the row tells what there was before the first booking; in {@code openings.words}. */
  static boolean opening(String row) {
    String plain = row.toLowerCase(Locale.ROOT);
    return OPENINGS.stream().anyMatch(plain::contains);
  }

  static boolean named(String row) {
    String plain = row.toLowerCase(Locale.ROOT);
    for (String other : OTHERS) {
      plain = plain.replace(other, "");
    }
    String spaced = " " + plain.replaceAll("[^\\p{L}]+", " ") + " ";
    if (PHRASES.stream().anyMatch(phrase -> spaced.contains(" " + phrase + " "))) {
      return true;
    }
    for (String word : plain.split("[^\\p{L}]+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
