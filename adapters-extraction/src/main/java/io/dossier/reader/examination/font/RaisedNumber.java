package io.dossier.reader.examination.font;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds numbers that stand a little above or below the line that they belong to. A program sets the
 * words of a line, and the cells of a row, on one baseline; what is raised on purpose is raised by
 * a quarter of an em and more. Layouts that are put together of boxes do it too, here and there, so
 * that it weighs slight; but not within what is set as one line, word after word with the font's
 * own blank between them.
 */
final class RaisedNumber {
  /** In ems: how far off its line a number stands oddly. */
  private static final double OFF = 0.02;

  /** In ems: a shift within a line that is too great for an error of the eye. */
  private static final double CLEAR = 0.15;

  /** In ems: the others of the row agree so well. */
  private static final double EXACT = 0.004;

  /** Of a font's widths to an em (ISO 32000-2, 9.7.4.3). */
  private static final double UNITS = 1000;

  private static final double SAME_SIZE = 0.02;
  private static final int LEAST_NEIGHBOURS = 2;
  private static final int LEAST_MATES = 3;

  /** In ems: the cells over and under one are not farther. */
  private static final double NEXT = 4;

  /** In ems: cells of a column begin or end as near as this. */
  private static final double ALIGNED = 0.1;

  private final List<Token> page;
  private final Neighbours neighbours;

  RaisedNumber(List<Token> page, Neighbours neighbours) {
    this.page = List.copyOf(page);
    this.neighbours = neighbours;
  }

  Optional<Oddity> found(Token number) {
    return stepped(number) ? Optional.of(step(number)) : row(number);
  }

  /** Whether the words of its line, in its font, stand on two baselines that are almost one. */
  private boolean stepped(Token number) {
    List<Token> line =
        neighbours.line(number).stream()
            .filter(word -> sameFont(word, number) && sameSize(word, number))
            .toList();
    long level = line.stream().filter(word -> off(word, number) <= EXACT).count();
    List<Token> others =
        line.stream().filter(word -> off(word, number) > OFF && off(word, number) < CLEAR).toList();
    return !others.isEmpty()
        && level + others.size() == line.size()
        && others.stream().allMatch(word -> off(word, others.get(0)) <= EXACT);
  }

  private Oddity step(Token number) {
    List<Token> line = neighbours.line(number);
    boolean running =
        IntStream.range(1, line.size()).anyMatch(i -> runsOn(line.get(i - 1), line.get(i), line));
    return new Oddity(
        number,
        number.glyphs(),
        Oddity.Kind.HEIGHT,
        running ? Weight.SERIOUS : Weight.SLIGHT,
        "it stands a little above or below the words beside it, which are of the same font");
  }

  /** Whether one word follows the other after exactly a blank, and off its line. */
  private static boolean runsOn(Token word, Token next, List<Token> line) {
    return sameFont(word, next)
        && sameSize(word, next)
        && off(word, next) > OFF
        && blank(TextRun.gap(word.last(), next.first()), word, line);
  }

  /** Whether a gap is the font's own blank, or that between the other words of the line. */
  private static boolean blank(double gap, Token word, List<Token> line) {
    double own = word.last().font().getSpaceWidth() / UNITS * word.last().stretch();
    return Math.abs(gap - own) <= EXACT
        || IntStream.range(1, line.size())
            .filter(i -> sameFont(line.get(i - 1), word) && sameFont(line.get(i), word))
            .filter(i -> off(line.get(i - 1), line.get(i)) <= EXACT)
            .mapToDouble(i -> TextRun.gap(line.get(i - 1).last(), line.get(i).first()))
            .anyMatch(other -> Math.abs(gap - other) <= EXACT);
  }

  private Optional<Oddity> row(Token number) {
    List<Token> others = cells(number);
    if (others.size() < LEAST_NEIGHBOURS || !level(others)) {
      return Optional.empty();
    }
    double off = off(others.get(0), number);
    if (off <= OFF || off >= Neighbours.FAR) {
      return Optional.empty();
    }
    boolean alone = off < CLEAR && column(number);
    boolean same =
        neighbours.line(number).size() == 1
            && others.stream().filter(o -> sameFont(o, number)).count() >= LEAST_NEIGHBOURS;
    return alone || same
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.ROW,
                Weight.SLIGHT,
                "all of it a little above or below the line of its row"
                    + (alone ? ", while the others of its column are level with theirs" : "")))
        : Optional.empty();
  }

  /**
   * Whether others stand under each other with it, and all of them level with their rows; those
   * next to it must have rows, or two texts stand beside each other that share none.
   */
  private boolean column(Token number) {
    int mates = 0;
    for (Token mate : page) {
      if (mate != number
          && off(mate, number) > Neighbours.FAR
          && sameFont(mate, number)
          && sameSize(mate, number)
          && mate.first().turn() == number.first().turn()
          && aligned(mate, number)) {
        List<Token> row = cells(mate);
        boolean level = !row.isEmpty() && level(row) && off(row.get(0), mate) <= EXACT;
        if (!level && (!row.isEmpty() || off(mate, number) <= NEXT)) {
          return false;
        }
        mates += level ? 1 : 0;
      }
    }
    return mates >= LEAST_MATES;
  }

  private static boolean aligned(Token a, Token b) {
    double near = ALIGNED * b.size();
    return Math.abs(a.start() - b.start()) <= near || Math.abs(a.end() - b.end()) <= near;
  }

  /** What else stands on its row, of its size, other than the words beside it. */
  private List<Token> cells(Token token) {
    List<Token> cells = new ArrayList<>();
    List<Token> beside = neighbours.line(token);
    for (Token other : page) {
      if (other.first().turn() == token.first().turn()
          && sameSize(other, token)
          && off(other, token) <= Neighbours.FAR
          && !beside.contains(other)) {
        cells.add(other);
      }
    }
    return cells;
  }

  private static boolean level(List<Token> cells) {
    List<Double> lines = cells.stream().map(Token::baseline).toList();
    return Collections.max(lines) - Collections.min(lines) <= EXACT * cells.get(0).size();
  }

  private static double off(Token a, Token b) {
    return Math.abs(a.baseline() - b.baseline()) / b.size();
  }

  private static boolean sameFont(Token a, Token b) {
    return a.first().font().getCOSObject() == b.first().font().getCOSObject();
  }

  private static boolean sameSize(Token a, Token b) {
    return Math.abs(a.size() / b.size() - 1) < SAME_SIZE;
  }
}
