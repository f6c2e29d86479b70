package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DaysOfYear;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the rows of one table apart into the cells of its columns. */
final class Cells {
  private static final Pattern BRACKETED = Pattern.compile("\\([\\dIl]{1,2}\\)");
  private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}–—]*");
  private static final Pattern ROW_NUMBER =
      Pattern.compile("^\\(?\\d{1,3}[.)]?(?:\\s+(?=\\p{L})|$)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Dates DATES = new Dates();

  /** Short words that are read with less are none. */
  private static final double SPECK = 0.7;

  /** What is left of a day has so many digits. */
  private static final int BLURRED_DIGITS = 2;

  private static final int LONGEST_DAY = 14;

  private final Header header;
  private final Optional<Gutters> gutters;
  private final MarkedText text;
  private final Optional<LocalDate> latest;
  private final Map<Column, ColumnForm> forms = new HashMap<>();

  /**
   * @param rows all of the table's
   * @param latest the last day that one without a year can be
   */
  Cells(Header header, List<Row> rows, MarkedText text, Optional<LocalDate> latest) {
    this.header = header;
    this.gutters = Gutters.of(header, rows);
    this.text = text;
    this.latest = latest;
    for (Row row : rows) {
      for (Segment segment : row.segments()) {
        alone(segment).map(this::numeric).ifPresent(column -> form(column).see(segment));
        mark(segment)
            .or(() -> markedAmounts(segment))
            .ifPresent(column -> form(column).marks().see(segment.text()));
      }
    }
  }

  private ColumnForm form(Column column) {
    return forms.computeIfAbsent(column, any -> new ColumnForm());
  }

  RowBuilder of(Row row) {
    RowBuilder built = new RowBuilder();
    for (Segment segment : row.segments()) {
      if (!numbers(segment, row) && (!speck(segment) || isMark(segment))) {
        segment(segment, built);
      }
    }
    return built;
  }

  /** A rule's or a dash's remains, which were taken for a letter or two. */
  private static boolean speck(Segment segment) {
    return segment.source() == TextSource.OCR
        && segment.whole().confidence() < SPECK
        && segment.text().chars().filter(Character::isLetterOrDigit).count() <= 2;
  }

  /** Whether a row has a number of its own to the left of all columns: it may be empty. */
  boolean numbered(Row row) {
    Segment first = row.segments().get(0);
    return ROW_NUMBER.matcher(first.text()).matches()
        && header.columns().values().stream()
            .allMatch(heading -> first.box().right() < heading.x());
  }

  /** Whether a segment is a row's number and no cell. */
  private static boolean numbers(Segment segment, Row row) {
    return segment.column() == 0
            && row.segments().size() > 1
            && ROW_NUMBER.matcher(segment.text()).matches()
        || BRACKETED.matcher(segment.text()).matches();
  }

  private void segment(Segment segment, RowBuilder built) {
    List<Match> amounts = CellNumbers.in(segment);
    Optional<Column> mark = mark(segment);
    Optional<Column> alone = alone(segment);
    Optional<TornAmount> torn = torn(segment, alone, amounts);
    if (mark.isPresent()) {
      cell(built, mark.get(), segment, amounts);
    } else if (misreadMark(segment).isPresent()) {
      if (Marks.isDebit(misreadMark(segment).get())) {
        built.debit(alone.orElseThrow());
      }
    } else if (partedMark(segment, built).isPresent()) {
      if (Marks.isDebit(partedMark(segment, built).get())) {
        built.debit(markedAmounts(segment).orElseThrow());
      }
    } else if (torn.isPresent()) {
      torn(built, numeric(alone.orElseThrow()), torn.get());
    } else if (alone.isPresent() && alone.get().kind() == Kind.DATE) {
      cell(built, alone.get(), segment, amounts);
    } else if (numbersAlone(segment, amounts)) {
      amounts.forEach(
          match ->
              over(match.span().box())
                  .filter(column -> column.kind() != Kind.DATE)
                  .ifPresent(column -> built.put(column, match.value(), match.span())));
    } else if (glued(segment)) {
      words(segment, amounts, built);
    } else {
      over(place(segment, amounts))
          .map(column -> amounts.isEmpty() ? column : numeric(column))
          .ifPresent(column -> cell(built, column, segment, amounts));
    }
  }

  /** The column in which all of a segment's words stand; empty where there is none. */
  private Optional<Column> alone(Segment segment) {
    if (gutters.isEmpty()) {
      return header.across(segment.box()) > 1 ? Optional.empty() : header.over(segment.box());
    }
    List<Optional<Column>> columns =
        segment.words().stream().map(word -> gutters.get().over(word.box())).distinct().toList();
    return columns.size() == 1 ? columns.get(0) : Optional.empty();
  }

  /** Whether it stands in the column of marks and is one, however faint. */
  private boolean isMark(Segment segment) {
    return alone(segment).filter(column -> column.kind() == Kind.ENUM).isPresent()
        && (Marks.isMark(segment.text()) || misreadMark(segment).isPresent());
  }

  /** The mark that a short text in the column of marks was, where it is like one. */
  private Optional<String> misreadMark(Segment segment) {
    return segment.source() == TextSource.OCR && Marks.mayBe(segment.text())
        ? alone(segment)
            .filter(column -> column.kind() == Kind.ENUM)
            .flatMap(column -> form(column).marks().likest(segment.text()))
        : Optional.empty();
  }

  /** The amount of a cell that is torn or has a misread mark; empty where it was read well. */
  private Optional<TornAmount> torn(Segment segment, Optional<Column> alone, List<Match> amounts) {
    boolean well =
        amounts.size() == 1
            && amounts.get(0).span().text().replaceAll("\\D", "").length()
                == segment.text().replaceAll("\\D", "").length();
    return alone
        .map(this::numeric)
        .filter(column -> column.kind() == Kind.NUMBER)
        .flatMap(
            column ->
                TornAmount.withoutSeparator(segment, form(column))
                    .or(
                        () ->
                            well
                                ? TornAmount.withGluedMark(segment, form(column))
                                : TornAmount.of(segment, form(column))));
  }

  private void torn(RowBuilder built, Column column, TornAmount torn) {
    boolean debit =
        form(column).marks().likest(torn.mark()).filter(Marks::isDebit).isPresent()
            || form(column).hasFaintMinus(torn.span().segment());
    built.put(
        column,
        new Value.Number(debit ? torn.number().abs().negate() : torn.number()),
        torn.span());
  }

  /**
   * The column of marks, to which a mark that stands alone belongs wherever it is: its heading,
   * such as the second half of Amount DR/CR, seldom stands above it.
   */
  private Optional<Column> mark(Segment segment) {
    return Marks.isMark(segment.text())
        ? header.columns().keySet().stream().filter(each -> each.kind() == Kind.ENUM).findFirst()
        : Optional.empty();
  }

  /** The mark that a short text is, behind an amount from which it was parted. */
  private Optional<String> partedMark(Segment segment, RowBuilder built) {
    return Marks.mayBe(segment.text())
        ? markedAmounts(segment)
            .filter(built::hasNumber)
            .flatMap(column -> form(column).marks().likest(segment.text()))
        : Optional.empty();
  }

  /** The column of amounts that a recognized text stands in, where marks have no column. */
  private Optional<Column> markedAmounts(Segment segment) {
    return segment.source() == TextSource.OCR
            && header.columns().keySet().stream().noneMatch(each -> each.kind() == Kind.ENUM)
        ? alone(segment).filter(column -> column.kind() == Kind.NUMBER)
        : Optional.empty();
  }

  /** An amount under a heading of marks is the amount beside the mark. */
  private Column numeric(Column column) {
    return column.kind() != Kind.ENUM
        ? column
        : header.columns().keySet().stream()
            .filter(each -> each.kind() == Kind.NUMBER && each.name().equals(column.name()))
            .findFirst()
            .orElse(column);
  }

  /** Where a cell stands; a unit behind a number may reach under the next heading. */
  private static PageBox place(Segment segment, List<Match> amounts) {
    boolean measured = amounts.size() == 1 && amounts.get(0).traits().contains("measured");
    return measured ? amounts.get(0).span().box() : segment.box();
  }

  private static boolean numbersAlone(Segment segment, List<Match> amounts) {
    return amounts.size() > 1
        && amounts.stream().mapToInt(m -> m.span().text().length()).sum() + amounts.size()
            >= segment.text().replaceAll("[^\\d.,]", "").length()
        && segment.text().chars().noneMatch(Character::isLetter);
  }

  private Optional<Column> over(PageBox box) {
    return gutters.isPresent() ? gutters.get().over(box) : header.over(box);
  }

  /** Whether its words belong to several columns. */
  private boolean glued(Segment segment) {
    return gutters
        .map(known -> segment.words().stream().map(word -> known.over(word.box())).distinct())
        .map(columns -> columns.count() > 1)
        .orElseGet(() -> header.across(segment.box()) > 1);
  }

  /** Of text that engines glued over several columns each word goes to its own. */
  private void words(Segment segment, List<Match> amounts, RowBuilder built) {
    for (int i = 0; i < segment.words().size(); i++) {
      int from = segment.starts().get(i);
      Span word = segment.span(from, from + segment.words().get(i).text().length());
      over(word.box())
          .filter(column -> column.kind() == Kind.STRING)
          .filter(column -> built.hasText(column) || !NOTHING.matcher(word.text()).matches())
          .ifPresent(column -> built.put(column, new Value.Text(word.text()), word));
    }
    for (Match match : amounts) {
      over(match.span().box())
          .filter(column -> column.kind() == Kind.NUMBER)
          .ifPresent(column -> built.put(column, signed(match, segment), match.span()));
    }
    for (Match match : days(segment)) {
      over(match.span().box())
          .filter(column -> column.kind() == Kind.DATE)
          .ifPresent(column -> built.put(column, match.value(), match.span()));
    }
  }

  private void cell(RowBuilder built, Column column, Segment segment, List<Match> amounts) {
    switch (column.kind()) {
      case ENUM -> {
        if (Marks.isDebit(segment.text())) {
          built.debit(column);
        }
      }
      case NUMBER -> {
        if (!amounts.isEmpty()) {
          Match match = amounts.get(amounts.size() - 1);
          built.put(column, signed(column, match, segment), match.span());
        }
      }
      case DATE ->
          days(segment).stream()
              .findFirst()
              .filter(match -> !goesOn(match))
              .ifPresentOrElse(
                  match -> built.put(column, match.value(), match.span()),
                  () -> damaged(built, column, segment));
      default -> text(built, column, segment);
    }
  }

  /** Whether a digit stands behind a day, so that it was read amiss. */
  private static boolean goesOn(Match day) {
    Span span = day.span();
    String text = span.segment().text();
    return span.segment().source() == TextSource.OCR
        && span.to() < text.length()
        && Character.isDigit(text.charAt(span.to()))
        && DayOrder.PRINTED.matcher(text).matches();
  }

  private static void damaged(RowBuilder built, Column column, Segment segment) {
    if (segment.source() != TextSource.OCR) {
      return;
    }
    if (DayOrder.isDay(segment.text())) {
      built.damaged(column, segment.whole());
    } else if (isBlurredDay(segment.text())) {
      built.blurred(column, segment.whole());
    }
  }

  /** More digits than letters, and no longer than a day. */
  private static boolean isBlurredDay(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= BLURRED_DIGITS
        && digits >= text.chars().filter(Character::isLetter).count()
        && text.length() <= LONGEST_DAY;
  }

  private static void text(RowBuilder built, Column column, Segment segment) {
    Matcher number = ROW_NUMBER.matcher(segment.text());
    int from = segment.column() == 0 && number.find() ? number.end() : 0;
    if (from < segment.text().length()) {
      Span span = segment.span(from, segment.text().length());
      if (!NOTHING.matcher(span.text()).matches()) {
        built.put(column, new Value.Text(span.text()), span);
      }
    }
  }

  /** With their year; or with the one that stands below; or else in the time of the table. */
  private List<Match> days(Segment segment) {
    List<Match> days = DATES.in(segment);
    if (!days.isEmpty()) {
      return days;
    }
    return yearBelow(segment)
        .or(() -> latest)
        .map(last -> new DaysOfYear(last).in(segment))
        .orElse(List.of());
  }

  /** The last day of the year that a segment directly below begins with. */
  private Optional<LocalDate> yearBelow(Segment segment) {
    return text.layout()
        .below(segment, segment.box(), 1)
        .filter(below -> Math.abs(below.box().x() - segment.box().x()) < segment.box().width() / 2)
        .map(below -> YEAR.matcher(below.text()))
        .filter(Matcher::lookingAt)
        .map(year -> LocalDate.of(Integer.parseInt(year.group()), 12, 31));
  }

  /** Negative where a minus or the mark of a debit stands behind it. */
  private Value signed(Column column, Match match, Segment segment) {
    Value value = signed(match, segment);
    return value instanceof Value.Number number
            && number.number().signum() > 0
            && form(column).hasFaintMinus(segment)
        ? new Value.Number(number.number().negate())
        : value;
  }

  /** Negative where the mark of a debit stands behind it. */
  private static Value signed(Match match, Segment segment) {
    boolean debit = Marks.isDebit(segment.text().substring(match.span().to()));
    return debit && match.value() instanceof Value.Number number && number.number().signum() > 0
        ? new Value.Number(number.number().negate())
        : match.value();
  }
}
