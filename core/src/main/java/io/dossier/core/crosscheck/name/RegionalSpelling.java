package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Word;
import java.util.List;
import java.util.Map;

/**
 * Spellings that differ by region or time and say the same name, beyond what all words share:
 * Indonesian before 1972 (j for y, ch for kh: EYD); the last a of Indian men's names, which is mute
 * in Hindi and spoken in the south; the short a between consonants, that is mute in some places; o
 * of Bengal, Odisha and Java for a; the Tamil l that is written zh; er for ar at an end; ch and kh
 * of Arabic names for h.
 */
final class RegionalSpelling {
  /** How names of men end that may have an a behind: no woman's name does. */
  private static final List<String> ENDINGS_OF_MEN =
      List.of(
          "SH", "KAR", "DHAR", "KUMAR", "SHEKHAR", "KANT", "VAR", "WAR", "NATH", "RAJ", "NDR",
          "NDER", "NAND", "PRASAD", "DAS", "KRISHN", "RAM", "DEV", "LAL", "PAL", "PATI", "MURTI",
          "RATH", "DATT", "BRAT");

  /**
   * Letters to which the Arabic article's l is made like: {@code ABDULRASHID}, {@code ABDURRASHID}.
   */
  private static final List<String> ASSIMILATED = List.of("R", "S", "N", "Z", "T", "D");

  /** As some write it, as others do. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "ZH", "L", "CH", "H", "KH", "H", "CA", "KA", "CO", "KO", "CR", "KR", "CL", "KL", "CHR",
          "KR", "KRUSHN", "KRISHN");

  private static final String VOWELS = "AEIOU";
  private static final int SHORTEST = 5;
  private static final int LONG = 6;

  private RegionalSpelling() {}

  static boolean isBetween(Word a, Word b) {
    return Math.min(a.length(), b.length()) >= SHORTEST
        && (isOld(a, b)
            || isOld(b, a)
            || hasLastA(a, b)
            || hasLastA(b, a)
            || oForA(a.close(), b.close())
            || hasMuteA(a.close(), b.close())
            || hasMuteA(a.loose(), b.loose())
            || WRITTEN.entrySet().stream()
                .anyMatch(pair -> sameBy(a, b, pair.getKey(), pair.getValue()))
            || ASSIMILATED.stream().anyMatch(l -> sameBy(a, b, "UL" + l, "U" + l))
            || endsInErForAr(a.close(), b.close()));
  }

  /** {@code S} for {@code SH} alone: in longer names never another one. */
  static boolean isSibilant(Word a, Word b) {
    return Math.min(a.length(), b.length()) >= LONG
        && a.close().replace("SH", "S").equals(b.close().replace("SH", "S"));
  }

  /** {@code HANDOJO} for {@code HANDOYO}, {@code CHAIRIL} for {@code KHAIRIL}. */
  private static boolean isOld(Word old, Word now) {
    String close = old.close();
    boolean h = old.text().contains("CH") && now.text().contains("KH");
    String spelled = h ? close.replace('C', 'K') : close;
    return !old.close().equals(now.close())
        && spelled.replace("IJ", "I").replace('J', 'I').equals(now.close())
        && (h || old.text().indexOf('J') >= 0);
  }

  private static boolean hasLastA(Word shorter, Word longer) {
    return longer.text().endsWith("A")
        && (shorter.loose() + "A").equals(longer.loose())
        && ENDINGS_OF_MEN.stream().anyMatch(shorter.text()::endsWith);
  }

  /** At one place; of short names at the end alone. */
  private static boolean oForA(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    int last = a.length() - 1;
    return at <= last
        && (at == last || a.length() >= LONG)
        && isOneOf("AO", a.charAt(at))
        && isOneOf("AO", b.charAt(at))
        && a.regionMatches(at + 1, b, at + 1, last - at);
  }

  /** {@code SUSHMA}, {@code SUSHAMA}. */
  private static boolean hasMuteA(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    if (longer.length() != shorter.length() + 1 || shorter.length() < SHORTEST) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return at > 1
        && at < shorter.length()
        && longer.charAt(at) == 'A'
        && !isOneOf(VOWELS, longer.charAt(at - 1))
        && !isOneOf(VOWELS, longer.charAt(at + 1))
        && longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
  }

  private static boolean sameBy(Word a, Word b, String written, String spoken) {
    boolean ofA = a.text().contains(written);
    return ofA != b.text().contains(written)
        && spoken(a, written, spoken).equals(spoken(b, written, spoken));
  }

  private static String spoken(Word word, String written, String spoken) {
    return Word.of(word.text().replace(written, spoken)).close();
  }

  private static boolean endsInErForAr(String a, String b) {
    int last = a.length() - 2;
    return a.length() == b.length()
        && a.endsWith("R")
        && b.endsWith("R")
        && a.regionMatches(0, b, 0, last)
        && isOneOf("AEI", a.charAt(last))
        && isOneOf("AEI", b.charAt(last));
  }

  private static boolean isOneOf(String letters, char letter) {
    return letters.indexOf(letter) >= 0;
  }
}
