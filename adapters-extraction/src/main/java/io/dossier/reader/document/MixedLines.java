package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a page of which part is written and the rest was seen, each word once. */
final class MixedLines {
  /** Of a word that was seen: so much under words that are written, and it is one of them. */
  private static final double SAME = 0.5;

  /** Beside writing that holds, what was seen less surely is rather a drawing. */
  private static final double SURE = 0.6;

  /** So few letters are a drawing all the more. */
  private static final int SHORT = 3;

  private static final double SURE_OF_SHORT = 0.9;

  private MixedLines() {}

  static List<Line> of(List<Line> written, Set<Word> kept, List<Line> seen) {
    List<Line> lines = new ArrayList<>();
    for (Line line : written) {
      add(lines, line, line.words().stream().filter(kept::contains).toList());
    }
    if (lines.isEmpty()) {
      return seen;
    }
    for (Line line : seen) {
      if (line.confidence() >= (line.text().length() < SHORT ? SURE_OF_SHORT : SURE)) {
        add(lines, line, line.words().stream().filter(word -> !among(kept, word.box())).toList());
      }
    }
    return lines;
  }

  private static void add(List<Line> lines, Line line, List<Word> words) {
    if (!words.isEmpty()) {
      lines.add(new Line(words, line.source()));
    }
  }

  private static boolean among(Set<Word> kept, PageBox box) {
    double covered = 0;
    for (Word word : kept) {
      covered += common(word.box(), box);
    }
    return covered >= SAME * box.width() * box.height();
  }

  private static double common(PageBox a, PageBox b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return width <= 0 || height <= 0 ? 0 : width * height;
  }
}
