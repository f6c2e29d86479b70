package io.dossier.core.crosscheck.name;

import io.dossier.core.crosscheck.text.Word;
import java.util.List;

/**
 * Spellings that differ by region or time and say the same name, beyond what all words share:
 * Indonesian before 1972 (j for y, ch for kh: EYD); the last a of Indian men's names, which is mute
 * in Hindi and spoken in the south; a last o of Bengal and Java for a.
 */
final class RegionalSpelling {
  /** How names of men end that may have an a behind: no woman's name does. */
  private static final List<String> ENDINGS_OF_MEN =
      List.of(
          "SH", "KAR", "DHAR", "KUMAR", "SHEKHAR", "KANT", "VAR", "WAR", "NATH", "RAJ", "NDR",
          "NDER", "NAND", "PRASAD", "DAS", "KRISHN", "RAM", "DEV", "LAL", "PAL", "PATI", "MURTI",
          "RATH", "DATT", "BRAT");

  private static final int SHORTEST = 5;
  private static final int LONG = 6;

  private RegionalSpelling() {}

  static boolean isBetween(Word a, Word b) {
    return Math.min(a.length(), b.length()) >= SHORTEST
        && (isOld(a, b) || isOld(b, a) || hasLastA(a, b) || hasLastA(b, a) || lastOForA(a, b));
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

  private static boolean lastOForA(Word a, Word b) {
    String one = a.close();
    String other = b.close();
    int last = one.length() - 1;
    return last == other.length() - 1
        && one.regionMatches(0, other, 0, last)
        && "AO".indexOf(one.charAt(last)) >= 0
        && "AO".indexOf(other.charAt(last)) >= 0;
  }
}
