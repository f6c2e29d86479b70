package io.dossier.bench.training;

import io.dossier.bench.generator.Dice;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents of one page as they would be on two: the lower part goes on upon a second page, which
 * may repeat the letterhead, some of the first lines or the number, and may bear a page number. Few
 * generated documents run over a page, and those that do are of few types.
 */
final class ContinuedDocument {
  private static final int LEAST_LINES = 12;
  private static final double HEAD = 0.12;
  private static final double LETTERHEAD = 0.6;
  private static final double NUMBERED = 0.4;

  private ContinuedDocument() {}

  /** Empty where there is more than one page already, or too little on it. */
  static Optional<Labelled> of(Labelled document, Dice dice) {
    if (document.reading().pages().size() > 1
        || document.reading().pages().get(0).lines().size() < LEAST_LINES) {
      return Optional.empty();
    }
    ReadPage page = document.reading().pages().get(0);
    List<Line> lines = new ArrayList<>(page.lines());
    lines.sort(Comparator.comparingDouble(line -> line.box().centerY()));
    double middle = lines.get(lines.size() * dice.between(40, 80) / 100).box().y();
    double head = dice.chance(LETTERHEAD) ? HEAD * dice.between(0.5, 2.0) : 0;
    List<Line> first = new ArrayList<>();
    List<Line> second = new ArrayList<>();
    for (Line line : lines) {
      if (line.box().centerY() < middle) {
        first.add(line);
        if (line.box().centerY() < head) {
          second.add(line);
        }
      } else {
        second.add(moved(line, middle - head - 0.05));
      }
    }
    if (dice.chance(NUMBERED)) {
      String word = dice.pick("Page", "Halaman", "Seite", "Hal.");
      first.add(numbered(word + " 1 / 2"));
      second.add(numbered(word + " 2 / 2"));
    }
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    Reading reading =
        new Reading(
            DocumentKind.PDF,
            List.of(like(page, 0, first), like(page, 1, second)),
            List.of(),
            Map.of("continued", "1"));
    return Optional.of(
        new Labelled(
            document.set(),
            document.file(),
            document.form(),
            document.type(),
            document.values(),
            document.times(),
            document.told(),
            reading));
  }

  private static ReadPage like(ReadPage page, int index, List<Line> lines) {
    return new ReadPage(index, page.width(), page.height(), page.turn(), lines, List.of());
  }

  private static Line moved(Line line, double up) {
    return new Line(
        line.words().stream()
            .map(
                word ->
                    new Word(
                        word.text(),
                        PageBox.clamped(
                            word.box().x(),
                            word.box().y() - up,
                            word.box().right(),
                            word.box().bottom() - up),
                        word.confidence()))
            .toList(),
        line.source());
  }

  private static Line numbered(String text) {
    List<Word> words = new ArrayList<>();
    double x = 0.45;
    for (String word : text.split(" ")) {
      words.add(new Word(word, PageBox.clamped(x, 0.97, x + 0.03, 0.98), 1));
      x += 0.04;
    }
    return new Line(words, TextSource.TEXT_LAYER);
  }
}
