package io.dossier.core.crosscheck.text;

/**
 * A word by how it sounds, so that spellings of one word in Latin letters fall together. Two
 * degrees: {@link #close} joins what standards of transliteration themselves spell in several ways
 * (long vowels, aspirates, doubled letters: Hunterian system of the Survey of India, 1872; ISO
 * 15919:2001), and Indonesian spelling before the reforms of 1947 (oe, now u) and 1972 (tj, dj, nj,
 * now c, j, ny); {@link #loose} joins sounds that speakers of some languages do not tell apart (v
 * and b in Bengali, z and j in Hindi, sh and s, e and i, o and u).
 */
final class Sound {
  private static final String[][] CLOSE = {
    {"DNY", "GY"},
    {"JN", "GY"},
    {"OHN", "ON"},
    {"OE", "U"},
    {"UW", "U"},
    {"UE", "U"},
    {"QUA", "KA"},
    {"UA", "VA"},
    {"TJ", "C"},
    {"DJ", "J"},
    {"NJ", "NY"},
    {"SJ", "SY"},
    {"EE", "I"},
    {"OO", "U"},
    {"OU", "U"},
    {"AU", "U"},
    {"IY", "I"},
    {"IE", "I"},
    {"PH", "F"},
    {"W", "V"},
    {"CK", "K"},
    {"Q", "K"},
    {"X", "KS"},
    {"KSH", "KS"},
    {"CHH", "C"},
    {"CH", "C"},
    {"TH", "T"},
    {"DH", "D"},
    {"BH", "B"},
    {"GH", "G"},
    {"KH", "K"},
    {"JH", "J"},
    {"Y", "I"},
    {"'", ""},
    {"-", ""}
  };
  private static final String[][] LOOSE = {
    {"SH", "S"},
    {"SIA", "SA"},
    {"SIE", "SE"},
    {"SIU", "SU"},
    {"ZH", "Z"},
    {"V", "B"},
    {"Z", "J"},
    {"OI", "AI"},
    {"AE", "E"},
    {"AI", "E"},
    {"EI", "E"},
    {"E", "I"},
    {"O", "U"},
    {"NB", "MB"},
    {"NP", "MP"},
    {"H", ""}
  };

  private Sound() {}

  static String close(String word) {
    String sound = replaced(word, CLOSE);
    int last = sound.length() - 1;
    boolean mute =
        last > 1 && sound.charAt(last) == 'H' && "AEIOU".indexOf(sound.charAt(last - 1)) >= 0;
    return single(mute ? sound.substring(0, last) : sound);
  }

  /**
   * @param close as {@link #close} makes it
   */
  static String loose(String close) {
    String sound = single(replaced(close, LOOSE));
    int last = sound.length() - 1;
    return last > 2 && sound.charAt(last) == 'I' && close.endsWith("E")
        ? sound.substring(0, last)
        : sound;
  }

  private static String replaced(String word, String[][] pairs) {
    String sound = word;
    for (String[] pair : pairs) {
      sound = sound.replace(pair[0], pair[1]);
    }
    return sound;
  }

  /** Letters that stand twice, once. */
  private static String single(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        single.append(word.charAt(i));
      }
    }
    return single.toString();
  }
}
