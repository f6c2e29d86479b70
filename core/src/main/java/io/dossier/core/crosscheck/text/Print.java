package io.dossier.core.crosscheck.text;

import java.util.List;

/** What a single changed letter tells: print that is misread, or another vowel. */
public final class Print {
  private static final String VOWELS = "AEIOU";

  /** Letters that engines and clerks take for each other. */
  private static final List<String> LIKE =
      List.of(
          "MN", "TLF", "CEO", "CG", "HB", "UV", "VY", "KX", "DO", "PR", "HN", "QG", "IT", "JI",
          "SZ");

  private Print() {}

  /** Whether one letter stands for another of like print. */
  public static boolean alike(String a, String b) {
    int at = changed(a, b);
    return at >= 0
        && LIKE.stream()
            .anyMatch(set -> set.indexOf(a.charAt(at)) >= 0 && set.indexOf(b.charAt(at)) >= 0);
  }

  /** Whether one vowel stands for another, or beside another: spelt with care, another name. */
  public static boolean vowelChanged(String a, String b) {
    if (a.length() != b.length()) {
      return vowelAdded(a.length() < b.length() ? a : b, a.length() < b.length() ? b : a);
    }
    int at = changed(a, b);
    return at >= 0 && VOWELS.indexOf(a.charAt(at)) >= 0 && VOWELS.indexOf(b.charAt(at)) >= 0;
  }

  private static boolean vowelAdded(String shorter, String longer) {
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    boolean vowel = VOWELS.indexOf(longer.charAt(at)) >= 0;
    boolean before = at > 0 && VOWELS.indexOf(longer.charAt(at - 1)) >= 0;
    boolean after = at + 1 < longer.length() && VOWELS.indexOf(longer.charAt(at + 1)) >= 0;
    return vowel && (before || after);
  }

  /** The only place where words of one length differ; -1 where there is none such. */
  private static int changed(String a, String b) {
    if (a.length() != b.length()) {
      return -1;
    }
    int at = -1;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }
}
