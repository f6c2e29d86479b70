package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds numbers whose digits stand at uneven distances. A program that sets a line adds the same
 * space everywhere, and moves few pairs of digits nearer to each other; a hand that moves digits
 * into place does not.
 */
final class UnevenNumber {
  private static final int LEAST_GAPS = 3;

  /** Of distances: a pair of digits that is kerned makes one more. */
  private static final int LEAST_KINDS = 3;

  /** In ems: more than rounding. */
  private static final double KERNED = 0.01;

  /** Digits that fonts move towards each other. */
  private static final String KERNED_DIGITS = "147";

  private static final double SPREAD = 0.03;

  /**
   * The same where next to none of the distances is the font's own: kerning leaves most as they
   * are.
   */
  private static final double SPREAD_ANEW = 0.02;

  /** Of the distances in a value that was set anew. */
  private static final double OWN = 0.25;

  /** In ems: texts that run into each other. */
  private static final double OVERPRINTED = -0.15;

  private UnevenNumber() {}

  static Optional<Oddity> spacing(Token number, EvenFonts fonts, Neighbours neighbours) {
    boolean evenly = fonts.set(number);
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < number.glyphs().size(); i++) {
      Glyph a = number.glyphs().get(i - 1);
      Glyph b = number.glyphs().get(i);
      if (TextRun.gap(a, b) < OVERPRINTED) {
        return Optional.empty();
      }
      if (telling(a, evenly) && telling(b, evenly) && sameFont(a, b)) {
        gaps.add(TextRun.gap(a, b));
      }
    }
    if (gaps.size() < LEAST_GAPS) {
      return Optional.empty();
    }
    int enough = evenly && besideUneven(number, neighbours) ? LEAST_KINDS - 1 : LEAST_KINDS;
    boolean uneven = kinds(gaps) >= enough && spread(gaps) > SPREAD;
    return uneven || evenly && setAnew(number, fonts, neighbours)
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.SPACING,
                Weight.SERIOUS,
                "its digits at uneven distances"))
        : Optional.empty();
  }

  /**
   * Whether nearly no distance in it, nor in the words beside it that are off likewise, is the one
   * that its font is set with: a value that was put together glyph by glyph.
   */
  private static boolean setAnew(Token number, EvenFonts fonts, Neighbours neighbours) {
    double own = fonts.distance(number);
    if (number.glyphs().size() < 2 || EvenFonts.apart(number, own) == 0) {
      return false;
    }
    List<Token> line = neighbours.line(number);
    int at = line.indexOf(number);
    int from = at;
    while (from > 0 && beside(line.get(from - 1), number, own)) {
      from--;
    }
    int to = at + 1;
    while (to < line.size() && beside(line.get(to), number, own)) {
      to++;
    }
    List<Double> gaps = new ArrayList<>();
    line.subList(from, to).forEach(word -> gaps.addAll(EvenFonts.distances(word)));
    long usual = gaps.stream().filter(gap -> Math.abs(gap - own) <= EvenFonts.EVEN).count();
    return gaps.size() >= LEAST_GAPS
        && gaps.stream().noneMatch(gap -> gap < OVERPRINTED)
        && usual <= OWN * gaps.size()
        && kinds(gaps) >= LEAST_KINDS
        && spread(gaps) > SPREAD_ANEW;
  }

  private static boolean beside(Token word, Token number, double own) {
    return word.ofOneFont()
        && sameFont(word.first(), number.first())
        && (word.glyphs().size() < 2 || EvenFonts.apart(word, own) > 0);
  }

  /** How many distances there are that differ by more than rounding. Sorts them. */
  private static int kinds(List<Double> gaps) {
    Collections.sort(gaps);
    int kinds = 1;
    double first = gaps.get(0);
    for (double gap : gaps) {
      if (gap - first > KERNED) {
        kinds++;
        first = gap;
      }
    }
    return kinds;
  }

  private static double spread(List<Double> gaps) {
    return Collections.max(gaps) - Collections.min(gaps);
  }

  /** Whether a word beside it, of the same font, is uneven too: as the month of a date. */
  private static boolean besideUneven(Token number, Neighbours neighbours) {
    return Stream.of(neighbours.before(number), neighbours.after(number))
        .flatMap(Optional::stream)
        .filter(word -> word.ofOneFont() && sameFont(word.first(), number.first()))
        .anyMatch(word -> !EvenFonts.even(word));
  }

  private static boolean sameFont(Glyph a, Glyph b) {
    return a.font().getCOSObject() == b.font().getCOSObject();
  }

  /**
   * In a font that is set evenly all distances count; else those alone between digits that no font
   * kerns.
   */
  private static boolean telling(Glyph glyph, boolean evenly) {
    return evenly || glyph.digit() && KERNED_DIGITS.indexOf(glyph.text()) < 0;
  }
}
