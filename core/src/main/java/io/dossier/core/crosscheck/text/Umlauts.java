package io.dossier.core.crosscheck.text;

/**
 * German vowels with two dots, of which {@link Plain} leaves the vowel alone, and that are written
 * with an E behind where there are no dots (DIN 5007-2: {@code Ä} as {@code AE}).
 */
final class Umlauts {
  private Umlauts() {}

  static boolean areBetween(String a, String b) {
    return a.length() != b.length() && undotted(a).equals(undotted(b));
  }

  private static String undotted(String word) {
    return word.replace("AE", "A").replace("OE", "O").replace("UE", "U");
  }
}
