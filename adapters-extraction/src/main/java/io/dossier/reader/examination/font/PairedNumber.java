package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers that stand a little above or below their label, where label and value stand under
 * others and each of those is level with its own. A program that sets a form line by line puts both
 * on one baseline every time; two blocks of text that happen to stand beside each other have lines
 * of their own, of which none is set in two.
 */
final class PairedNumber {
  /** In ems: how far off its label a number stands oddly. */
  private static final double OFF = 0.02;

  /** In ems: a shift that is too great for an error of the eye. */
  private static final double CLEAR = 0.15;

  /** In ems: label and value agree so well. */
  private static final double EXACT = 0.004;

  /** In ems: what stands under another begins as near as this. */
  private static final double ALIGNED = 0.03;

  /** In ems: the blank between a label and its value. */
  private static final double LEAST_BLANK = 0.1;

  private static final double MOST_BLANK = 0.7;

  private static final double SAME_SIZE = 0.02;
  private static final int LEAST_MATES = 3;

  /** Of those with a column more. */
  private static final int LEAST_SURE = 2;

  private final List<Token> page;
  private final Neighbours neighbours;

  PairedNumber(List<Token> page, Neighbours neighbours) {
    this.page = List.copyOf(page);
    this.neighbours = neighbours;
  }

  Optional<Oddity> found(Token number) {
    List<Token> value = value(number);
    Token first = value.get(0);
    Optional<Token> label = left(first);
    if (label.isEmpty() || off(label.get(), first) <= OFF || off(label.get(), first) >= CLEAR) {
      return Optional.empty();
    }
    boolean alone =
        page.stream()
            .filter(other -> !value.contains(other) && sameTurn(other, first))
            .noneMatch(other -> off(other, first) <= EXACT);
    return alone && othersLevel(first, label.get())
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.ROW,
                Weight.SERIOUS,
                "it stands a little above or below its label, while those over and under it are"
                    + " level with theirs"))
        : Optional.empty();
  }

  /** The words around a number that stand on its very line. */
  private List<Token> value(Token number) {
    List<Token> line = neighbours.line(number);
    int at = line.indexOf(number);
    int from = at;
    while (from > 0 && off(line.get(from - 1), number) <= EXACT) {
      from--;
    }
    int to = at + 1;
    while (to < line.size() && off(line.get(to), number) <= EXACT) {
      to++;
    }
    return new ArrayList<>(line.subList(from, to));
  }

  /**
   * Whether enough pairs are set as it is, under it or in a line, and all of them level. One that
   * stands in its own row is as sure as one with a third column: the label is level with it too.
   */
  private boolean othersLevel(Token value, Token label) {
    List<Token> line = neighbours.line(value);
    List<Double> labels = new ArrayList<>(List.of(label.baseline()));
    int mates = 0;
    int sure = 0;
    for (Token mate : page) {
      if (mate != value && alike(mate, value)) {
        boolean beside = off(mate, label) <= EXACT && !line.contains(mate);
        Optional<Token> other =
            left(mate)
                .filter(each -> beside || off(mate, value) > Neighbours.FAR)
                .filter(each -> alike(each, label));
        if (other.isPresent() && setAlike(mate, other.get(), value, label)) {
          if (off(other.get(), mate) > EXACT) {
            return false;
          }
          mates++;
          labels.add(other.get().baseline());
          sure += beside || inThreeColumns(other.get(), label) ? 1 : 0;
        }
      }
    }
    return mates >= LEAST_MATES || sure >= LEAST_SURE || ruled(labels, label);
  }

  /** Whether labels stand at one distance from each other, as the rows of one table do. */
  private static boolean ruled(List<Double> labels, Token label) {
    List<Double> sorted = labels.stream().sorted().toList();
    for (int i = 2; i < sorted.size(); i++) {
      double one = sorted.get(i - 1) - sorted.get(i - 2);
      double other = sorted.get(i) - sorted.get(i - 1);
      if (Math.abs(one - other) > EXACT * label.size()) {
        return false;
      }
    }
    return sorted.size() > LEAST_SURE;
  }

  /**
   * Whether there is something before each of the labels too, as before colons that are aligned.
   */
  private boolean inThreeColumns(Token a, Token b) {
    Optional<Token> before = left(a);
    Optional<Token> other = left(b);
    return near(a.end(), b.end(), b)
        && before.isPresent()
        && other.isPresent()
        && off(before.get(), a) <= EXACT
        && off(other.get(), b) <= EXACT
        && under(before.get(), other.get());
  }

  /** Whether the two stand under the others, or as far from each other as words of a line do. */
  private boolean setAlike(Token mate, Token other, Token value, Token label) {
    double gap = TextRun.gap(label.last(), value.first());
    return near(mate.start(), value.start(), value) && under(other, label)
        || gap > LEAST_BLANK
            && gap < MOST_BLANK
            && Math.abs(TextRun.gap(other.last(), mate.first()) - gap) <= EXACT;
  }

  /** Whether two labels begin, or end, under each other. */
  private boolean under(Token a, Token b) {
    return near(a.end(), b.end(), b)
        || near(neighbours.line(a).get(0).start(), neighbours.line(b).get(0).start(), b);
  }

  /** The nearest word before it in its row, at whatever distance. */
  private Optional<Token> left(Token token) {
    return page.stream()
        .filter(
            other ->
                other != token
                    && sameTurn(other, token)
                    && off(other, token) <= Neighbours.FAR
                    && other.end() <= token.start() + ALIGNED * token.size())
        .max(Comparator.comparingDouble(Token::end));
  }

  private static boolean near(double a, double b, Token of) {
    return Math.abs(a - b) <= ALIGNED * of.size();
  }

  /** Whether both are of one font, size and direction. */
  private static boolean alike(Token a, Token b) {
    return a.first().font().getCOSObject() == b.first().font().getCOSObject()
        && Math.abs(a.size() / b.size() - 1) < SAME_SIZE
        && sameTurn(a, b);
  }

  private static boolean sameTurn(Token a, Token b) {
    return a.first().turn() == b.first().turn();
  }

  private static double off(Token a, Token b) {
    return Math.abs(a.baseline() - b.baseline()) / b.size();
  }
}
