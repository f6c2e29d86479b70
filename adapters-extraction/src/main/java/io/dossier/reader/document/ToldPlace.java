package io.dossier.reader.document;

import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place where print was seen, and the words that the text layer has for it.
 *
 * @param lying whether its text runs from left to right, rather than up or down
 */
record ToldPlace(PageBox box, boolean lying, List<Word> words) {
  /** Of the place's length, under words, for its text to be told as a whole. */
  private static final double WHOLE = 0.8;

  /** A blank and the margin that a found box has, in heights of a word. */
  private static final double BLANK = 0.5;

  ToldPlace {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(word -> lying ? word.box().x() : word.box().y()));
    words = List.copyOf(sorted);
  }

  /** Whether a word stands here: its middle does. */
  boolean holds(PageBox word) {
    return word.centerX() >= box.x()
        && word.centerX() <= box.right()
        && word.centerY() >= box.y()
        && word.centerY() <= box.bottom();
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /**
   * Whether the words take up the place from end to end.
   *
   * @param aspect height of the page over its width
   */
  boolean told(double aspect) {
    double length = lying ? box.width() : box.height();
    double blank = BLANK * (lying ? box.height() * aspect : box.width() / aspect);
    double told = 0;
    double reached = lying ? box.x() : box.y();
    double end = lying ? box.right() : box.bottom();
    for (Word word : words) {
      double from = Math.max(reached, (lying ? word.box().x() : word.box().y()) - blank);
      double to = Math.min(end, (lying ? word.box().right() : word.box().bottom()) + blank);
      told += Math.max(0, to - from);
      reached = Math.max(reached, to);
    }
    return told >= WHOLE * length;
  }
}
