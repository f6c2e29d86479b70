package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts a line behind an amount where words or another amount begin that belong to the next column:
 * where columns stand close, a right-aligned amount and the text beside it are read as one line.
 * The gap between them is wider than a blank, which is as wide as a digit with a typewriter's
 * letters and half as wide with others; a word that stands a blank behind an amount, such as its
 * currency, stays with it.
 */
final class Parting {
  /** An amount whose digits are grouped or that has decimals. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[^\\p{L}\\d]*(?:\\p{L}{1,3}\\.?)?\\d{1,3}(?:[.,']\\d{2,3})*[.,']\\d{2,3}(?:,-|[)-])?");

  private static final Pattern WORD = Pattern.compile("[(\"']?\\p{L}{2}.*|\\p{L}+\\.?");

  /** Of a digit's width: no blank is wider. */
  private static final double BLANK = 1.2;

  /** Of a digit's width: some blanks are wider, where the line's others are. */
  private static final double NARROW = 0.8;

  /** A gap between columns is so many times the line's median gap. */
  private static final double WIDER = 1.5;

  private Parting() {}

  static List<Line> parts(Line line) {
    List<Word> words = line.words();
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (AMOUNT.matcher(words.get(i - 1).text()).matches()
          && begins(words.get(i).text())
          && wide(words, i)) {
        parts.add(new Line(words.subList(from, i), line.source()));
        from = i;
      }
    }
    parts.add(from == 0 ? line : new Line(words.subList(from, words.size()), line.source()));
    return parts;
  }

  private static boolean begins(String word) {
    return WORD.matcher(word).matches() || AMOUNT.matcher(word).matches();
  }

  private static boolean wide(List<Word> words, int at) {
    double gap = gap(words, at);
    Word amount = words.get(at - 1);
    double digit = amount.box().width() / amount.text().length();
    if (gap > BLANK * digit) {
      return true;
    }
    double[] others =
        IntStream.range(1, words.size())
            .filter(i -> i != at)
            .mapToDouble(i -> gap(words, i))
            .sorted()
            .toArray();
    return others.length > 0
        && gap > NARROW * digit
        && gap > WIDER * Math.max(0, others[others.length / 2]);
  }

  private static double gap(List<Word> words, int at) {
    PageBox left = words.get(at - 1).box();
    return words.get(at).box().x() - left.right();
  }
}
