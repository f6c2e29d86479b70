package io.dossier.core.crosscheck.address;

import java.util.List;

/**
 * Names of Indonesian places in the spelling before 1947 and 1972, as they are written now: {@code
 * DJAKARTA}, {@code BANDOENG} (EYD, Decree of the President 57/1972).
 */
final class OldSpelling {
  private OldSpelling() {}

  static List<String> modern(List<String> words) {
    return words.stream().map(OldSpelling::modern).toList();
  }

  private static String modern(String word) {
    boolean old = word.contains("DJ") || word.contains("TJ") || word.contains("OE");
    return old
        ? word.replace("TJ", "C")
            .replace("DJ", "#")
            .replace("J", "Y")
            .replace("#", "J")
            .replace("OE", "U")
        : word;
  }
}
