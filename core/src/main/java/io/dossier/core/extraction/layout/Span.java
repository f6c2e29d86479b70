package io.dossier.core.extraction.layout;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a segment's text.
 *
 * @param from first character
 * @param to after the last character
 */
public record Span(Segment segment, int from, int to) {
  public Span {
    if (from < 0 || to <= from || to > segment.text().length()) {
      throw new IllegalArgumentException("a span holds characters of its segment");
    }
  }

  public String text() {
    return segment.text().substring(from, to);
  }

  /** The words that any of its characters belong to. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < segment.words().size(); i++) {
      int start = segment.starts().get(i);
      if (start < to && start + segment.words().get(i).text().length() > from) {
        words.add(segment.words().get(i));
      }
    }
    return words;
  }

  /**
   * The box of its characters on the levelled page: of a word that it holds in part, the share of
   * the width that its characters have.
   */
  public PageBox box() {
    PageBox box = null;
    for (int i = 0; i < segment.words().size(); i++) {
      Word word = segment.words().get(i);
      int start = segment.starts().get(i);
      int length = word.text().length();
      int first = Math.max(from, start);
      int last = Math.min(to, start + length);
      if (first < last) {
        PageBox part =
            part(word.box(), (first - start) / (double) length, (last - start) / (double) length);
        box = box == null ? part : box.union(part);
      }
    }
    return box == null ? segment.box() : box;
  }

  /** The box on the page as it is seen. */
  public PageBox seen() {
    return segment.tilt().seen(box());
  }

  /** The least sure word's confidence, 0 to 1. */
  public double confidence() {
    return words().stream().mapToDouble(Word::confidence).min().orElse(0);
  }

  private static PageBox part(PageBox box, double from, double to) {
    return PageBox.clamped(
        box.x() + from * box.width(), box.y(), box.x() + to * box.width(), box.bottom());
  }
}
