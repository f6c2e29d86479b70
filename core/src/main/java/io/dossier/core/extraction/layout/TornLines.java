package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins words of one printed line that were seen as two, in boxes that touch or lie over each
 * other. A letter that both boxes hold is read twice, and kept once.
 */
final class TornLines {
  /** Of a line's height: pieces of one line are no further apart. */
  private static final double APART = 0.05;

  private TornLines() {}

  /**
   * @param row lines of one row from left to right
   * @param aspect of the page, its height by its width
   */
  static List<Line> joined(List<Line> row, double aspect) {
    List<Line> joined = new ArrayList<>();
    for (Line line : row) {
      Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && areOne(last, line, aspect)) {
        joined.set(joined.size() - 1, join(last, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean areOne(Line left, Line right, double aspect) {
    PageBox one = left.box();
    PageBox other = right.box();
    return left.source() == TextSource.OCR
        && right.source() == TextSource.OCR
        && (isWord(last(left)) && isWord(right.words().get(0)) || shareLetter(left, right))
        && other.x() - one.right() <= APART * aspect * Math.min(one.height(), other.height())
        && other.x() > one.centerX()
        && other.right() > one.right();
  }

  /** Numbers, signs and labels that touch something may stand in columns of their own. */
  private static boolean isWord(Word word) {
    return word.text().chars().filter(Character::isLetter).count() > 1
        && word.text().chars().noneMatch(Character::isDigit)
        && !word.text().endsWith(":");
  }

  /** Where boxes lie over each other, the letter at an end of one may be in the other as well. */
  private static boolean shareLetter(Line left, Line right) {
    String end = last(left).text();
    String begin = right.words().get(0).text();
    boolean atEnd = left.words().size() > 1 && isLetter(end) && begin.startsWith(end);
    boolean atBeginning =
        right.words().size() > 1
            && isLetter(begin)
            && end.endsWith(begin)
            && Character.isLetter(right.words().get(1).text().charAt(0));
    return (atEnd || atBeginning) && right.box().x() < left.box().right();
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && Character.isLetter(text.charAt(0));
  }

  private static Word last(Line line) {
    return line.words().get(line.words().size() - 1);
  }

  private static Line join(Line left, Line right) {
    List<Word> words = new ArrayList<>(left.words());
    List<Word> more = new ArrayList<>(right.words());
    String end = last(left).text();
    String begin = more.get(0).text();
    if (shareLetter(left, right)) {
      if (isLetter(end)) {
        words.remove(words.size() - 1);
      } else {
        more.remove(0);
      }
    }
    words.addAll(more);
    return new Line(words, left.source());
  }
}
