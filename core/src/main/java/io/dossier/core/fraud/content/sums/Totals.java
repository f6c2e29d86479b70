package io.dossier.core.fraud.content.sums;

import io.dossier.core.shared.DataFile;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words beside an amount that say it is made of those above it, in the languages that are read; in
 * {@code totals.words}.
 */
final class Totals {
  private static final Set<String> WORDS =
      DataFile.lines(Totals.class, "totals.words").stream()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());

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
    for (String word : row.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
