package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers whose digits stand at uneven distances, and numbers that stand a little above or
 * below the baseline of their row. A program that sets a line puts all of it on one baseline and
 * adds the same space everywhere; a hand that moves digits into place does not.
 */
final class UnevenNumber {
  private static final int LEAST_GAPS = 3;

  /** Of distances: a pair of digits that is kerned makes one more. */
  private static final int LEAST_KINDS = 3;

  /** In ems: more than rounding. */
  private static final double KERNED = 0.01;

  /** Digits that fonts move towards each other. */
  private static final String KERNED_DIGITS = "147";

  private static final double SAME_SIZE = 0.02;

  private static final double SPREAD = 0.03;

  /** In ems: how far off its row a number stands oddly; more is another row. */
  private static final double OFF = 0.02;

  private static final double FAR = 0.3;

  /** In ems: the others of the row agree so well. */
  private static final double EXACT = 0.004;

  private static final int LEAST_NEIGHBOURS = 2;

  private UnevenNumber() {}

  static Optional<Oddity> spacing(Token number) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < number.glyphs().size(); i++) {
      Glyph a = number.glyphs().get(i - 1);
      Glyph b = number.glyphs().get(i);
      if (even(a) && even(b) && a.font().getCOSObject() == b.font().getCOSObject()) {
        gaps.add(TextRun.gap(a, b));
      }
    }
    if (gaps.size() < LEAST_GAPS) {
      return Optional.empty();
    }
    Collections.sort(gaps);
    int kinds = 1;
    for (int i = 1; i < gaps.size(); i++) {
      kinds += gaps.get(i) - gaps.get(i - 1) > KERNED ? 1 : 0;
    }
    boolean uneven = kinds >= LEAST_KINDS && gaps.get(gaps.size() - 1) - gaps.get(0) > SPREAD;
    return uneven
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.SPACING,
                Weight.SERIOUS,
                "its digits at uneven distances"))
        : Optional.empty();
  }

  private static boolean even(Glyph glyph) {
    return glyph.digit() && KERNED_DIGITS.indexOf(glyph.text()) < 0;
  }

  /**
   * @param row tokens near the number's line, itself among them
   */
  static Optional<Oddity> height(Token number, List<Token> row) {
    List<Double> others = new ArrayList<>();
    for (Token token : row) {
      if (token != number
          && token.first().turn() == number.first().turn()
          && token.first().font().getCOSObject() == number.first().font().getCOSObject()
          && Math.abs(token.size() / number.size() - 1) < SAME_SIZE
          && Math.abs(token.baseline() - number.baseline()) <= FAR * number.size()) {
        others.add(token.baseline());
      }
    }
    if (others.size() < LEAST_NEIGHBOURS) {
      return Optional.empty();
    }
    double exact = EXACT * number.size();
    double spread = Collections.max(others) - Collections.min(others);
    double off = Math.abs(number.baseline() - others.get(0)) / number.size();
    return spread <= exact && off > OFF && off < FAR
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.ROW,
                Weight.SLIGHT,
                "all of it a little above or below the line of its row"))
        : Optional.empty();
  }
}
