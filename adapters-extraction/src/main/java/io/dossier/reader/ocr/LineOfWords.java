package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import io.dossier.reader.geometry.PixelRect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes words with boxes of a line's characters and the time steps at which they were seen. */
final class LineOfWords {
  private final TextBox box;
  private final Recognizer.Text text;
  private final Pixels page;

  private LineOfWords(TextBox box, Recognizer.Text text, Pixels page) {
    this.box = box;
    this.text = text;
    this.page = page;
  }

  /** Empty when nothing was read. */
  static Optional<Line> of(TextBox box, Recognizer.Text text, Pixels page) {
    List<Word> words = new LineOfWords(box, text, page).words();
    return words.isEmpty() ? Optional.empty() : Optional.of(new Line(words, TextSource.OCR));
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    List<LikelyText.Glyph> glyphs = text.glyphs();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).spaceBefore()) {
        words.add(word(start, i));
        start = i;
      }
    }
    return words;
  }

  private Word word(int from, int to) {
    StringBuilder characters = new StringBuilder();
    double sum = 0;
    for (LikelyText.Glyph glyph : text.glyphs().subList(from, to)) {
      characters.append(glyph.character());
      sum += glyph.probability();
    }
    return new Word(
        characters.toString(),
        part(edge(from, -1), edge(to - 1, 1)),
        Math.max(0, Math.min(1, sum / (to - from))));
  }

  /** Half way to the neighbour, or the line's end; as a share of the line's width. */
  private double edge(int index, int side) {
    List<LikelyText.Glyph> glyphs = text.glyphs();
    int neighbour = index + side;
    double own = glyphs.get(index).step() + 0.5;
    if (neighbour < 0) {
      return 0;
    }
    if (neighbour >= glyphs.size()) {
      return 1;
    }
    double half = Math.abs(glyphs.get(neighbour).step() + 0.5 - own) / 2;
    return Math.max(0, Math.min(1, (own + side * Math.min(half, 3)) / text.steps()));
  }

  private PageBox part(double from, double to) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point corner : List.of(box.at(from, 0), box.at(to, 0), box.at(from, 1), box.at(to, 1))) {
      left = Math.min(left, corner.x());
      right = Math.max(right, corner.x());
      top = Math.min(top, corner.y());
      bottom = Math.max(bottom, corner.y());
    }
    return new PixelRect(left, top, right, bottom).toPage(page.width(), page.height());
  }
}
