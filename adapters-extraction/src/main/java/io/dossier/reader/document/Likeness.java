package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a text that is written is the one that OCR sees. OCR confuses letters, so that they may
 * differ; it has a voice only where it is sure, and only in the script that it reads.
 */
enum Likeness {
  ALIKE,
  UNLIKE,
  UNTOLD;

  private static final double SURE = 0.8;
  private static final double VERY_SURE = 0.95;

  /** Fewer letters and digits tell nothing. */
  private static final int LEAST = 4;

  private static final String CONFUSED = "OQDILSBZG|";
  private static final String FOR = "0001158261";

  /**
   * @param least how alike they must be: 1 for the same letters and digits, 0 for none alike
   * @param exact whether digits that differ make a difference, however alike the rest is
   */
  static Likeness of(String written, Optional<Line> seen, double least, boolean exact) {
    if (seen.isEmpty() || seen.get().confidence() < SURE) {
      return UNTOLD;
    }
    String a = reduced(written);
    String b = reduced(seen.get().text());
    if (a.length() < LEAST) {
      boolean surelyLatin = b.length() > LEAST && seen.get().confidence() >= VERY_SURE;
      return otherScript(written) && surelyLatin ? UNLIKE : UNTOLD;
    }
    if (exact && digitsDiffer(a, b)) {
      return UNLIKE;
    }
    int longer = Math.max(a.length(), b.length());
    return 1 - distance(a, b) / (double) longer >= least ? ALIKE : UNLIKE;
  }

  /** Whether a text has letters and digits enough to be compared. */
  static boolean telling(String written) {
    return written.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST;
  }

  /** Whether most of a text is in letters that OCR does not read. */
  static boolean otherScript(String written) {
    long letters = written.codePoints().filter(Character::isLetter).count();
    return letters >= LEAST && reduced(written).length() < letters / 2;
  }

  /** Not where letters are missing: then it is not known which digit stands for which. */
  private static boolean digitsDiffer(String a, String b) {
    boolean differ = false;
    for (int i = 0; a.length() == b.length() && i < a.length(); i++) {
      differ |=
          a.charAt(i) != b.charAt(i)
              && Character.isDigit(a.charAt(i))
              && Character.isDigit(b.charAt(i));
    }
    return differ;
  }

  private static String reduced(String text) {
    StringBuilder reduced = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    for (char c : plain.toCharArray()) {
      int confused = CONFUSED.indexOf(c);
      if (confused >= 0) {
        reduced.append(FOR.charAt(confused));
      } else if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
        reduced.append(c);
      }
    }
    return reduced.toString();
  }

  /** Levenshtein's. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
