package io.dossier.reader.examination.font;

import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands beside a token on its line, at the distance of words of one sentence. */
final class Neighbours {
  /** In ems: a blank is a quarter of one; justified lines have wider ones. */
  private static final double WORDS = 0.7;

  private static final double OVERLAP = 0.1;

  /** In ems: a baseline may be off by so much. */
  static final double FAR = 0.3;

  private static final int MOST = 40;

  private final List<Token> page;

  Neighbours(List<Token> page) {
    this.page = List.copyOf(page);
  }

  Optional<Token> before(Token token) {
    return page.stream()
        .filter(other -> near(other, token) && joined(other.last(), token.first()))
        .findFirst();
  }

  Optional<Token> after(Token token) {
    return page.stream()
        .filter(other -> near(other, token) && joined(token.last(), other.first()))
        .findFirst();
  }

  /** The words of its line that follow each other, itself among them, from left to right. */
  List<Token> line(Token token) {
    List<Token> line = new ArrayList<>(List.of(token));
    for (Optional<Token> next = before(token);
        next.isPresent() && line.size() < MOST;
        next = before(next.get())) {
      line.add(0, next.get());
    }
    for (Optional<Token> next = after(token);
        next.isPresent() && line.size() < MOST;
        next = after(next.get())) {
      line.add(next.get());
    }
    return line;
  }

  private static boolean near(Token a, Token b) {
    return a != b
        && a.first().turn() == b.first().turn()
        && Math.abs(a.baseline() - b.baseline()) <= FAR * b.size();
  }

  private static boolean joined(Glyph a, Glyph b) {
    double gap = TextRun.gap(a, b);
    return gap >= -OVERLAP && gap <= WORDS;
  }
}
