package io.dossier.reader.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines; a word that is longer than a line is broken where the line ends. */
final class Wrapping {
  private final Typeface face;
  private final Style style;
  private final double width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double used;

  private Wrapping(Typeface face, Style style, double width) {
    this.face = face;
    this.style = style;
    this.width = width;
  }

  /**
   * The lines, in the order in which their characters are drawn; at least one.
   *
   * @param width in points
   */
  static List<String> lines(Typeface face, Style style, String text, double width) {
    Wrapping wrapping = new Wrapping(face, style, width);
    for (String word : face.legible(text).split(" ")) {
      wrapping.word(word);
    }
    wrapping.end();
    return wrapping.lines.stream().map(VisualOrder::of).toList();
  }

  private void word(String word) {
    double needed = face.width(word, style);
    double space = line.isEmpty() ? 0 : face.width(" ", style);
    if (used + space + needed <= width) {
      append(line.isEmpty() ? word : " " + word, space + needed);
    } else if (needed <= width) {
      end();
      append(word, needed);
    } else {
      broken(word);
    }
  }

  private void broken(String word) {
    if (!line.isEmpty()) {
      append(" ", face.width(" ", style));
    }
    word.codePoints()
        .forEach(
            codePoint -> {
              String character = Character.toString(codePoint);
              double needed = face.width(character, style);
              if (used + needed > width) {
                end();
              }
              append(character, needed);
            });
  }

  private void append(String text, double needed) {
    line.append(text);
    used += needed;
  }

  private void end() {
    lines.add(line.toString().strip());
    line.setLength(0);
    used = 0;
  }
}
