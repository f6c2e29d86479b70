package io.dossier.core.extraction.table;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed row as a till may mean it.
 *
 * @param text what stands before the numbers, without a leading count
 * @param count a whole number before the text
 * @param numbers at the row's end, from left to right
 * @param amount the last of them, where it looks like money
 */
record PricedRow(
    List<Span> text, Optional<BigDecimal> count, List<Figure> numbers, Optional<Figure> amount) {
  /**
   * A number in the row.
   *
   * @param money whether it is printed as amounts are
   */
  record Figure(Span span, BigDecimal value, boolean money) {}

  private static final Amounts AMOUNTS = new Amounts();

  /** What may stand between the numbers of a row: marks, as they may be read, and spots. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)(?:[\\s:=*@x×#.,'-]|rp\\.?|rm|idr|myr|[$€£]|pcs?|unit|ea|/|(?<=\\s)[0OQa](?=\\s))*");

  /** A count with its sign before or behind it. */
  private static final Pattern TIMES =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d.,])(?:x\\s?(\\d{1,3})(?![\\d.,]*\\d)|(\\d{1,3})\\s?[x×@](?!\\p{L}))");

  /** An amount with the code of its tax behind it, as tills of Malaysia and Singapore print it. */
  private static final Pattern CODED =
      Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,?\\d{3})*\\.\\d{2})\\s?[*]?[A-Za-z]{1,2}[*]?$");

  /** Tax codes, and spots of the paper. */
  private static final Pattern BEHIND =
      Pattern.compile("(?i)[\\s*#]*(?:[a-z]{1,3}|,-|[.,'])?[\\s*#]*");

  private static final Pattern MARK_BEFORE =
      Pattern.compile("(?i)(?:[\\s:=*@×#-]|\\b(?:x|rp\\.?|rm|idr|myr)|[$€£])+$");
  private static final Pattern COUNT =
      Pattern.compile("^(\\d{1,3})\\s*(?:x|X|×)?\\s+(?=.*\\p{L}{2})");

  /** With a spot behind it, which would be a number's point where rows are not counted. */
  private static final Pattern SPOTTED_COUNT =
      Pattern.compile("^(\\d{1,3})(?:[.,]\\s*|\\s*(?:x|X|×)?\\s+)(?=.*\\p{L}{2})");

  /** Digits, and what they are read as. */
  private static final Pattern LIKE_DIGITS = Pattern.compile("[\\dOoQDIil|SsZzBGbgq&]+");

  private static final Pattern TIMES_BEFORE = Pattern.compile("(?i)(?:^|[\\s\\d])[x×@]\\s?$");

  /** Of a digit's width: a wider gap parts a column of counts from the text. */
  private static final double BLANK = 1.6;

  private static final Dates DATES = new Dates();

  PricedRow {
    text = List.copyOf(text);
    numbers = List.copyOf(numbers);
  }

  static PricedRow of(Row row, TillForm form) {
    boolean torn = form.decimals() && hasNoDay(row);
    List<Span> text = new ArrayList<>();
    List<Figure> numbers = new ArrayList<>();
    boolean behind = true;
    List<Segment> segments = row.segments();
    for (int i = segments.size() - 1; i >= 0; i--) {
      Segment segment = segments.get(i);
      int to = segment.text().length();
      if (text.isEmpty()) {
        List<Figure> found = figures(segment, torn && mayBeTorn(segment, row));
        for (int j = found.size() - 1; j >= 0; j--) {
          Span span = found.get(j).span();
          Pattern gap = behind ? BEHIND : BETWEEN;
          if (!gap.matcher(segment.text().substring(span.to(), to)).matches()) {
            break;
          }
          numbers.add(found.get(j));
          to = span.from();
          behind = false;
        }
      }
      words(segment, to, behind && segments.size() > 1).ifPresent(span -> text.add(0, span));
    }
    Collections.reverse(numbers);
    return of(text, numbers, form);
  }

  private static boolean hasNoDay(Row row) {
    return row.segments().stream().allMatch(segment -> DATES.in(segment).isEmpty());
  }

  /** Alone in its row it may be a time. */
  private static boolean mayBeTorn(Segment segment, Row row) {
    return row.segments().size() > 1 || !TornFigures.mayBeTime(segment);
  }

  private static PricedRow of(List<Span> text, List<Figure> numbers, TillForm form) {
    Optional<Figure> amount =
        numbers.isEmpty()
            ? Optional.empty()
            : Optional.of(numbers.get(numbers.size() - 1)).filter(Figure::money);
    Optional<BigDecimal> count = Optional.empty();
    if (!text.isEmpty()) {
      Span first = text.get(0);
      Matcher leading =
          (form.counted() ? SPOTTED_COUNT : COUNT)
              .matcher(first.text() + (text.size() > 1 ? " xx" : ""));
      if (leading.find()) {
        count = Optional.of(new BigDecimal(leading.group(1)));
        int from = first.from() + leading.end();
        if (from < first.to()) {
          text.set(0, first.segment().span(from, first.to()));
        } else {
          text.remove(0);
        }
      }
    }
    return new PricedRow(text, count, numbers, amount);
  }

  /** Amounts, and counts that stand beside their sign, from left to right. */
  private static List<Figure> figures(Segment segment, boolean torn) {
    List<Figure> known = TornFigures.in(segment, torn);
    if (!known.isEmpty()) {
      return known;
    }
    List<Figure> figures = new ArrayList<>();
    for (Match match : AMOUNTS.in(segment)) {
      BigDecimal value = ((Value.Number) match.value()).number();
      figures.add(
          new Figure(
              match.span(),
              value,
              match.traits().contains("decimals") || match.traits().contains("grouped")));
    }
    TIMES
        .matcher(segment.text())
        .results()
        .forEach(
            result -> {
              int group = result.group(1) != null ? 1 : 2;
              Span span = segment.span(result.start(group), result.end(group));
              if (figures.stream().noneMatch(each -> meet(each.span(), span))) {
                figures.add(new Figure(span, new BigDecimal(result.group(group)), false));
              }
            });
    CODED
        .matcher(segment.text())
        .results()
        .forEach(
            result -> {
              BigDecimal value = new BigDecimal(result.group(1).replace(",", ""));
              Span span = segment.span(result.start(1), result.end(1));
              figures.removeIf(each -> meet(each.span(), span));
              figures.add(new Figure(span, value, true));
            });
    figures.sort(Comparator.comparingInt(figure -> figure.span().from()));
    return figures;
  }

  private static boolean meet(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /**
   * @param last whether nothing but this may be a tax code behind the amount of the segment before
   */
  private static Optional<Span> words(Segment segment, int to, boolean last) {
    String before = segment.text().substring(0, to);
    Matcher mark = MARK_BEFORE.matcher(before);
    int end = mark.find() ? mark.start() : to;
    String text = before.substring(0, end).strip();
    boolean code = last && text.length() <= 2;
    return text.isEmpty() || code ? Optional.empty() : Optional.of(segment.span(0, end));
  }

  /** Whether a number is the text's last word: a blank behind the one before it. */
  boolean endsWith(Figure number) {
    Span span = number.span();
    Segment segment = span.segment();
    int word = segment.starts().indexOf(span.from());
    if (number.money() || word < 1 || !text.get(text.size() - 1).segment().equals(segment)) {
      return false;
    }
    PageBox before = segment.words().get(word - 1).box();
    PageBox box = segment.words().get(word).box();
    double digit = box.width() / segment.words().get(word).text().length();
    return box.x() - before.right() <= BLANK * digit
        && Character.isLetter(segment.text().charAt(Math.max(0, span.from() - 2)))
        && !TIMES_BEFORE.matcher(segment.text().substring(0, span.from())).find();
  }

  /**
   * How often the price is in the amount, a whole number, where between the text and the price
   * something of as many characters was recognized that looks like digits.
   */
  Optional<BigDecimal> quotient(Figure price, Figure total) {
    Span last = text.get(text.size() - 1);
    String read = last.text().strip();
    if (text.size() < 2
        || last.segment().source() != TextSource.OCR
        || !LIKE_DIGITS.matcher(read).matches()
        || price.value().signum() <= 0
        || !price.money()
        || last.segment().equals(price.span().segment())) {
      return Optional.empty();
    }
    BigDecimal[] times = total.value().divideAndRemainder(price.value());
    boolean whole = times[1].signum() == 0 && times[0].signum() > 0;
    return whole && times[0].toBigInteger().toString().length() == read.length()
        ? Optional.of(times[0].setScale(0, RoundingMode.UNNECESSARY))
        : Optional.empty();
  }

  /** Whether it has words and ends with an amount that is paid. */
  boolean isPriced() {
    return described() && amount.filter(figure -> figure.value().signum() > 0).isPresent();
  }

  /** Whether there are words: two letters at least. */
  boolean described() {
    return text.stream()
            .flatMapToInt(span -> span.text().chars())
            .filter(Character::isLetter)
            .count()
        >= 2;
  }
}
