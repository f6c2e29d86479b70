package io.dossier.core.extraction.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The marks by which a table tells debits from credits, such as DB and CR or S and H, as far as
 * they were read. Of one that was read amiss they tell which it is likest to.
 */
final class Marks {
  /** Debet, debit, Soll: what stands behind or beside an amount that leaves an account. */
  private static final Pattern DEBIT =
      Pattern.compile("(?i)^\\W*(?:D|DB|DR|DT|S|DEBET|DEBIT|SOLL)(?!\\p{L})");

  /** Such a word, or that of the other side, which stands alone. */
  private static final Pattern ALONE = Pattern.compile("(?i)\\W*(?:D|DB|DR|DT|S|C|CR|K|KR|H)\\W*");

  /** For each letter of a mark, the characters that small or faint print of it is read as. */
  private static final List<String> LIKE =
      List.of("D0OQ", "B863EÈ", "CG(", "RAK", "S5$", "HN", "KX", "TI7");

  private static final int LONGEST = 3;

  private final Set<String> seen = new HashSet<>();
  private int count;

  /** Takes note of a text, if it is a mark and nothing else. */
  void see(String text) {
    if (isMark(text)) {
      seen.add(letters(text));
      count++;
    }
  }

  /** How many were seen. */
  int count() {
    return count;
  }

  /** Whether a text is a mark and nothing else. */
  static boolean isMark(String text) {
    return ALONE.matcher(text).matches();
  }

  /** Whether a text begins with the mark of a debit. */
  static boolean isDebit(String text) {
    return DEBIT.matcher(text).find();
  }

  /** Whether a text may be one of the marks, read amiss. */
  static boolean mayBe(String text) {
    String read = letters(text);
    return !read.isEmpty() && read.length() <= LONGEST;
  }

  /** The mark that a text is likest to; empty where it is like none, or as like to another. */
  Optional<String> likest(String text) {
    String read = letters(text);
    Optional<String> best = Optional.empty();
    int most = 0;
    for (String mark : seen) {
      int alike = alike(read, mark);
      if (alike > most) {
        most = alike;
        best = Optional.of(mark);
      } else if (alike == most) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /** How many letters of a mark were read, or as something that looks like them. */
  private static int alike(String read, String mark) {
    int most = 0;
    for (int shift = -1; shift <= 1; shift++) {
      int alike = 0;
      for (int i = 0; i < mark.length(); i++) {
        int at = i + shift;
        alike += at >= 0 && at < read.length() && same(read.charAt(at), mark.charAt(i)) ? 1 : 0;
      }
      most = Math.max(most, alike);
    }
    return most;
  }

  private static boolean same(char read, char letter) {
    return read == letter
        || LIKE.stream().anyMatch(each -> each.charAt(0) == letter && each.indexOf(read) >= 0);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\d$(]", "").toUpperCase(Locale.ROOT);
  }
}
