package io.dossier.reader.pdf;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts upright words into lines, from the top. */
final class TextLines {
  private TextLines() {}

  static List<Line> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble((Word word) -> word.box().centerY()));
    List<List<Word>> rows = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && sameRow(last.get(last.size() - 1), word)) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (List<Word> row : rows) {
      row.sort(Comparator.comparingDouble(word -> word.box().x()));
      split(row, lines);
    }
    return lines;
  }

  private static boolean sameRow(Word a, Word b) {
    double height = Math.min(a.box().height(), b.box().height());
    return Math.abs(a.box().centerY() - b.box().centerY()) < 0.45 * height;
  }

  /** A wide gap parts columns. */
  private static void split(List<Word> row, List<Line> lines) {
    List<Word> line = new ArrayList<>();
    for (Word word : row) {
      if (!line.isEmpty()) {
        Word last = line.get(line.size() - 1);
        double gap = word.box().x() - last.box().right();
        double character = last.box().width() / Math.max(1, last.text().length());
        if (gap > 2.6 * Math.max(character, 0.004)) {
          lines.add(new Line(line, TextSource.TEXT_LAYER));
          line = new ArrayList<>();
        }
      }
      line.add(word);
    }
    lines.add(new Line(line, TextSource.TEXT_LAYER));
  }
}
