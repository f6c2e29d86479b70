package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand beside each other without a wide gap: the unit in which labels and values are
 * looked for.
 *
 * @param page index from 0
 * @param row index of its row within the whole document, from 0
 * @param column its place in the row, from 0
 * @param text the words with one blank between
 * @param starts where each word begins in the text
 * @param box on the levelled page, as those of the words
 * @param tilt of the page
 */
public record Segment(
    int page,
    int row,
    int column,
    List<Word> words,
    String text,
    List<Integer> starts,
    PageBox box,
    TextSource source,
    Tilt tilt) {

  public Segment {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
  }

  static Segment of(int page, int row, int column, Line line, Tilt tilt) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Word word : line.words()) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(word.text());
    }
    return new Segment(
        page, row, column, line.words(), text.toString(), starts, line.box(), line.source(), tilt);
  }

  /** The same place with the same text: within one layout no two are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Segment segment
        && segment.row == row
        && segment.column == column
        && segment.text.equals(text);
  }

  @Override
  public int hashCode() {
    return 31 * row + column;
  }

  /** All of it. */
  public Span whole() {
    return new Span(this, 0, text.length());
  }

  /** The part of its text from one character to before another. */
  public Span span(int from, int to) {
    return new Span(this, from, to);
  }

  /** Its words and those of the segment below that goes on with it, as one. */
  public Segment followedBy(Segment next) {
    return Paragraphs.joined(List.of(this, next), row, column);
  }
}
