package io.dossier.core.extraction.layout;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts lines behind an amount where words or another amount begin that belong to the next column:
 * where columns stand close, a right-aligned amount and the text beside it are read as one line.
 *
 * <p>The gap between them is wider than a blank, which is as wide as a digit with a typewriter's
 * letters and half as wide with others. Engines that read pictures tell no gaps: there, and where
 * the gap is a blank, a text begins a column if other lines of the page begin at its left edge, or
 * other texts behind amounts do. A currency or a word that stands a blank behind an amount stays
 * with it.
 */
final class Parting {
  /**
   * An amount whose digits are grouped or that has decimals; noughts may have been read as letters,
   * and a separator not at all.
   */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[^\\p{L}\\d]*(?:\\p{L}{1,3}\\.?)?\\d{1,3}(?:[.,']\\d{2,3})*[.,'][\\doO]{2,5}(?:,-|[)-])?");

  private static final Pattern WORD = Pattern.compile("[(\"']?\\p{L}{2}.*|\\p{L}+\\.?");

  /** A text of a column, and no mark or unit of an amount, has so many letters. */
  private static final int LETTERS = 4;

  /** Of a digit's width: no blank is wider. */
  private static final double BLANK = 1.2;

  /** Of a digit's width: some blanks are wider, where the line's others are. */
  private static final double NARROW = 0.8;

  /** A gap between columns is so many times the line's median gap. */
  private static final double WIDER = 1.5;

  /** Of a digit's width: the left edges of a column's texts are no further apart. */
  private static final double ALIGNED = 0.5;

  /** So many other texts behind amounts make a column. */
  private static final int COLUMN = 2;

  /** Left edges of lines, and of texts behind amounts. */
  private final List<PageBox> begins = new ArrayList<>();

  private final List<PageBox> behind = new ArrayList<>();

  private Parting(List<Line> lines) {
    for (Line line : lines) {
      List<Word> words = line.words();
      begins.add(words.get(0).box());
      for (int i = 1; i < words.size(); i++) {
        if (endsAmount(words, i)) {
          behind.add(words.get(i).box());
        }
      }
    }
  }

  /** The lines of a page, parted. */
  static List<Line> parted(List<Line> lines) {
    Parting parting = new Parting(lines);
    return lines.stream().flatMap(line -> parting.parts(line).stream()).toList();
  }

  private List<Line> parts(Line line) {
    List<Word> words = line.words();
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (endsAmount(words, i) && (wide(words, i) || beginsColumn(words, i))) {
        parts.add(new Line(words.subList(from, i), line.source()));
        from = i;
      }
    }
    parts.add(from == 0 ? line : new Line(words.subList(from, words.size()), line.source()));
    return parts;
  }

  private static boolean endsAmount(List<Word> words, int at) {
    String next = words.get(at).text();
    return AMOUNT.matcher(words.get(at - 1).text()).matches()
        && (WORD.matcher(next).matches() || AMOUNT.matcher(next).matches());
  }

  private static boolean wide(List<Word> words, int at) {
    double gap = gap(words, at);
    double digit = digit(words, at);
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

  private boolean beginsColumn(List<Word> words, int at) {
    PageBox box = words.get(at).box();
    double most = ALIGNED * digit(words, at);
    return letters(words.subList(at, words.size())) >= LETTERS
        && (begins.stream().anyMatch(begin -> aligned(begin, box, most))
            || behind.stream().filter(begin -> aligned(begin, box, most)).count() >= COLUMN);
  }

  private static boolean aligned(PageBox other, PageBox box, double most) {
    return other != box && Math.abs(other.x() - box.x()) <= most;
  }

  private static long letters(List<Word> words) {
    return words.stream()
        .flatMapToInt(word -> word.text().codePoints())
        .filter(Character::isLetter)
        .count();
  }

  /** The width of a digit of the amount. */
  private static double digit(List<Word> words, int at) {
    Word amount = words.get(at - 1);
    return amount.box().width() / amount.text().length();
  }

  private static double gap(List<Word> words, int at) {
    PageBox left = words.get(at - 1).box();
    return words.get(at).box().x() - left.right();
  }
}
