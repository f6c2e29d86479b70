package io.dossier.core.extraction;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * When two values are the same after harmless normalization: texts without case, blanks and
 * punctuation; dates by their day; numbers by their amount, whatever their scale; rows by their
 * columns; lists item by item, in order.
 */
public final class Comparison {
  private Comparison() {}

  public static boolean same(Value found, Value truth) {
    if (found instanceof Value.Text a && truth instanceof Value.Text b) {
      return sameText(a.text(), b.text());
    }
    if (found instanceof Value.Number a && truth instanceof Value.Number b) {
      return sameNumber(a.number(), b.number());
    }
    if (found instanceof Value.Items a && truth instanceof Value.Items b) {
      return sameItems(a, b);
    }
    if (found instanceof Value.Row a && truth instanceof Value.Row b) {
      return sameRow(a, b);
    }
    return found.equals(truth);
  }

  private static boolean sameText(String a, String b) {
    String folded = folded(a);
    return folded.equals(folded(b)) && (!folded.isEmpty() || a.strip().equals(b.strip()));
  }

  private static boolean sameNumber(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  private static boolean sameItems(Value.Items a, Value.Items b) {
    if (a.items().size() != b.items().size()) {
      return false;
    }
    for (int i = 0; i < a.items().size(); i++) {
      if (!same(a.items().get(i), b.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameRow(Value.Row a, Value.Row b) {
    return a.columns().size() == b.columns().size()
        && a.columns().entrySet().stream()
            .allMatch(
                column ->
                    Optional.ofNullable(b.columns().get(column.getKey()))
                        .filter(other -> same(column.getValue(), other))
                        .isPresent());
  }

  /** Letters and digits alone, in small letters: what texts are compared by. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
