package io.dossier.reader.examination.text;

import io.dossier.reader.ocr.OcrReading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How what is read differs from what is told. Letters and digits alone are compared, and OCR's
 * usual confusions of letters with digits count for nothing.
 *
 * @param digits that are surely other ones, in pairs of told and read
 * @param share of all letters and digits that differ, 0 to 1
 * @param sureness how sure the least sure of these digits was read, 0 to 1
 * @param aligned whether nothing but these digits differs, so that none slid into another's place
 */
record Disagreement(List<String> digits, double share, double sureness, boolean aligned) {
  static final Disagreement NONE = new Disagreement(List.of(), 0, 1, true);

  private static final String CONFUSED = "OQDILSBZG|";
  private static final String FOR = "0001158261";

  /** Digits that OCR takes for each other in small or faint print. */
  private static final Set<String> ALIKE =
      Set.of("17", "38", "56", "06", "08", "68", "89", "35", "69", "27", "58", "14", "47", "09");

  private static final double SURE = 0.9;
  private static final double VERY_SURE = 0.95;
  private static final int LONGEST = 200;

  Disagreement {
    digits = List.copyOf(digits);
  }

  /** One letter or digit, and how sure it was read. */
  private record Sign(char character, double probability) {}

  static Disagreement of(String told, List<OcrReading.Glyph> read) {
    List<Sign> a = new ArrayList<>();
    add(told, 1, a);
    List<Sign> b = new ArrayList<>();
    read.forEach(glyph -> add(String.valueOf(glyph.character()), glyph.probability(), b));
    if (a.isEmpty() || b.isEmpty() || a.size() > LONGEST || b.size() > LONGEST) {
      return NONE;
    }
    return aligned(a, b);
  }

  private static void add(String text, double probability, List<Sign> signs) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    for (char c : plain.toCharArray()) {
      int confused = CONFUSED.indexOf(c);
      if (confused >= 0) {
        signs.add(new Sign(FOR.charAt(confused), probability));
      } else if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
        signs.add(new Sign(c, probability));
      }
    }
  }

  /** By the least number of changes (Levenshtein 1966), and back along them. */
  private static Disagreement aligned(List<Sign> a, List<Sign> b) {
    int[][] cost = new int[a.size() + 1][b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      for (int j = 0; j <= b.size(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          int same = cost[i - 1][j - 1] + (equal(a.get(i - 1), b.get(j - 1)) ? 0 : 1);
          cost[i][j] = Math.min(same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        }
      }
    }
    List<String> digits = new ArrayList<>();
    double sureness = 1;
    int i = a.size();
    int j = b.size();
    while (i > 0 && j > 0) {
      boolean same = equal(a.get(i - 1), b.get(j - 1));
      if (cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        if (!same && surelyOther(a.get(i - 1), b.get(j - 1))) {
          sureness = Math.min(sureness, b.get(j - 1).probability());
          digits.add(0, "" + a.get(i - 1).character() + b.get(j - 1).character());
        }
        i--;
        j--;
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    double longer = Math.max(a.size(), b.size());
    boolean aligned = a.size() == b.size() && cost[a.size()][b.size()] == digits.size();
    return new Disagreement(digits, cost[a.size()][b.size()] / longer, sureness, aligned);
  }

  private static boolean equal(Sign told, Sign read) {
    return told.character() == read.character();
  }

  private static boolean surelyOther(Sign told, Sign read) {
    return Character.isDigit(told.character())
        && Character.isDigit(read.character())
        && read.probability() >= SURE;
  }

  /** Whether digits differ that OCR does not take for each other, or more than one. */
  boolean ofDigits() {
    return digits.size() > 1 || digits.stream().anyMatch(pair -> !ALIKE.contains(sorted(pair)));
  }

  /** Whether it is of digits, surely, and of nothing else. */
  boolean clear() {
    return ofDigits() && aligned && sureness >= VERY_SURE;
  }

  private static String sorted(String pair) {
    return pair.charAt(0) <= pair.charAt(1) ? pair : "" + pair.charAt(1) + pair.charAt(0);
  }

  boolean any() {
    return share > 0;
  }
}
