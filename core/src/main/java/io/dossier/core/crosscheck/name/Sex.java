package io.dossier.core.crosscheck.name;

import java.util.List;
import java.util.Set;

/**
 * The sex of a name's bearer where the name tells it beside its titles: by the word before the
 * father's name ({@code BIN}, {@code BINTI}; {@code S/O}, {@code D/O}) or, on Bali, by the first
 * word ({@code I}, {@code NI}).
 */
enum Sex {
  MAN,
  WOMAN,
  UNKNOWN;

  private static final Set<String> OF_SON =
      Set.of("BIN", "BN", "IBNI", "SO", "AL", "SONOF", "WALAD");
  private static final Set<String> OF_DAUGHTER =
      Set.of(
          "BINTI",
          "BINTE",
          "BINT",
          "BTE",
          "BT",
          "DO",
          "WO",
          "AP",
          "DAUGHTEROF",
          "WIFEOF",
          "DUKHTAR",
          "ZAUJA");
  private static final String OF_BALINESE_MAN = "I";
  private static final String OF_BALINESE_WOMAN = "NI";

  /**
   * @param relation what stands before a relative's name
   */
  static Sex toldBy(String relation) {
    String letters = relation.replace('0', 'O').replaceAll("[^\\p{L}]", "");
    if (OF_SON.contains(letters)) {
      return MAN;
    }
    return OF_DAUGHTER.contains(letters) ? WOMAN : UNKNOWN;
  }

  /** Whether the names tell different ones. */
  static boolean differ(PersonName a, PersonName b) {
    return contradict(a.sex(), b.sex()) || contradict(first(a.words()), first(b.words()));
  }

  private static boolean contradict(Sex a, Sex b) {
    return a != UNKNOWN && b != UNKNOWN && a != b;
  }

  private static Sex first(List<NameWord> words) {
    String first = words.size() > 1 ? words.get(0).text() : "";
    if (first.equals(OF_BALINESE_MAN)) {
      return MAN;
    }
    return first.equals(OF_BALINESE_WOMAN) ? WOMAN : UNKNOWN;
  }
}
