package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The head of a recognized account whose own was not read at all, as a scanner of black and white
 * leaves one on a dark ground: told by what stands in rows that begin with days. Behind the day
 * come texts, then amounts at up to three places: the last are balances, where they fill most rows
 * and the others lead from one to the next, or no row has two of the others; before them stands
 * what goes, and then what comes.
 */
final class UnreadHeads {
  private static final Amounts AMOUNTS = new Amounts();

  /** So many rows that begin with days at least. */
  private static final int LEAST = 3;

  /** In so large a share of the rows stand balances, and lead from one to the next. */
  private static final double MOSTLY = 0.5;

  /** Of the page's width: amounts of one column end as near to each other. */
  private static final double RAGGED = 0.03;

  private static final Pattern PARTED = Pattern.compile("\\d[\\s.,:]{1,3}\\d");

  /** Letters of marks behind an amount. */
  private static final int MARK = 2;

  private final List<Column> wanted;
  private final List<Row> rows;
  private final List<Segment> days = new ArrayList<>();
  private final List<Segment> texts = new ArrayList<>();
  private final List<List<Segment>> amounts = new ArrayList<>();

  /** What is neither, such as numbers of cheques. */
  private final List<List<Segment>> others = new ArrayList<>();

  private UnreadHeads(List<Column> wanted, List<Row> rows) {
    this.wanted = wanted;
    this.rows = rows;
    rows.forEach(this::see);
    amounts.sort(Comparator.comparingDouble(UnreadHeads::right));
  }

  /** The one above the first row that begins with a day; empty where there is no such table. */
  static List<Header> in(MarkedText text, List<Column> wanted) {
    List<Row> dated =
        text.layout().rows().stream()
            .filter(row -> row.segments().get(0).source() == TextSource.OCR)
            .filter(row -> day(row).isPresent())
            .toList();
    if (dated.size() < LEAST) {
      return List.of();
    }
    int page = dated.get(0).page();
    UnreadHeads table =
        new UnreadHeads(wanted, dated.stream().filter(row -> row.page() == page).toList());
    return table.head().stream().toList();
  }

  /** The first segment, or the one behind a row's number, if it is a day. */
  private static Optional<Segment> day(Row row) {
    return row.segments().stream()
        .limit(2)
        .filter(segment -> Header.isDay(segment) || DayOrder.isWholeDay(segment.text()))
        .findFirst();
  }

  private void see(Row row) {
    Segment day = day(row).orElseThrow();
    days.add(day);
    for (Segment segment : row.segments()) {
      if (segment.box().x() > day.box().right()) {
        if (isAmount(segment)) {
          column(segment, amounts).add(segment);
        } else if (segment.text().chars().filter(Character::isLetter).count() > MARK) {
          texts.add(segment);
        } else {
          column(segment, others).add(segment);
        }
      }
    }
  }

  /** The column that ends where a segment does; a new one where none does. */
  private static List<Segment> column(Segment segment, List<List<Segment>> columns) {
    for (List<Segment> column : columns) {
      if (Math.abs(right(column) - segment.box().right()) < RAGGED) {
        return column;
      }
    }
    columns.add(new ArrayList<>());
    return columns.get(columns.size() - 1);
  }

  /** Whether it is an amount, however it was torn; no number of a cheque has parts. */
  private static boolean isAmount(Segment segment) {
    return PARTED.matcher(segment.text()).find()
        && segment.text().chars().filter(Character::isLetter).count() <= MARK;
  }

  /** The one amount that a segment is, but for a mark behind it, if it was read well. */
  private static Optional<BigDecimal> amount(Segment segment) {
    List<Match> found = AMOUNTS.in(segment);
    boolean one =
        found.size() == 1
            && segment.text().chars().filter(Character::isLetter).count() <= MARK
            && (found.get(0).traits().contains("decimals")
                || found.get(0).traits().contains("grouped"));
    return one && found.get(0).value() instanceof Value.Number number
        ? Optional.of(number.number().abs())
        : Optional.empty();
  }

  private Optional<Header> head() {
    Map<Column, PageBox> columns = new LinkedHashMap<>();
    wanted.stream()
        .filter(column -> column.kind() == Kind.DATE)
        .findFirst()
        .ifPresent(column -> columns.put(column, around(days)));
    if (columns.isEmpty() || rows.size() < LEAST || amounts.isEmpty()) {
      return Optional.empty();
    }
    if (texts.size() >= MOSTLY * rows.size()) {
      wanted.stream()
          .filter(column -> column.kind() == Kind.STRING)
          .findFirst()
          .ifPresent(column -> columns.put(column, around(texts)));
    }
    List<Column> numbers = numbers();
    for (int i = 0; i < numbers.size(); i++) {
      columns.put(numbers.get(i), around(amounts.get(i)));
    }
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(Header.unread(rows.get(0).index(), columns, apart(columns.values())));
  }

  /** Where others stand in many rows, and in none of the columns. */
  private List<PageBox> apart(Collection<PageBox> columns) {
    return others.stream()
        .filter(segments -> segments.size() >= LEAST)
        .map(UnreadHeads::around)
        .filter(box -> columns.stream().noneMatch(column -> Header.meet(column, box)))
        .toList();
  }

  /** Which column each place of amounts is, from left to right; none where they cannot be told. */
  private List<Column> numbers() {
    List<Column> all = wanted.stream().filter(each -> each.kind() == Kind.NUMBER).toList();
    Optional<Column> both = all.stream().filter(each -> !each.negated()).findFirst();
    Optional<Column> going = all.stream().filter(Column::negated).findFirst();
    Optional<Column> balance =
        all.stream()
            .filter(each -> both.isPresent() && !each.name().equals(both.get().name()))
            .findFirst();
    if (both.isEmpty()) {
      return List.of();
    }
    return switch (amounts.size()) {
      case 1 -> List.of(both.get());
      case 2 ->
          balance.isPresent() && fills(amounts.get(1)) && isBalanced()
              ? List.of(both.get(), balance.get())
              : going
                  .filter(any -> areApart(amounts))
                  .map(out -> List.of(out, both.get()))
                  .orElse(List.of());
      case 3 ->
          balance.isPresent()
                  && going.isPresent()
                  && fills(amounts.get(2))
                  && (isBalanced() || areApart(amounts.subList(0, 2)))
              ? List.of(going.get(), both.get(), balance.get())
              : List.of();
      default -> List.of();
    };
  }

  private boolean fills(List<Segment> column) {
    return column.size() >= MOSTLY * rows.size();
  }

  /** Whether the other amounts lead from one of the last to the next. */
  private boolean isBalanced() {
    List<Segment> last = amounts.get(amounts.size() - 1);
    int steps = 0;
    int held = 0;
    for (int i = 1; i < rows.size(); i++) {
      Optional<BigDecimal> before = in(last, rows.get(i - 1));
      Optional<BigDecimal> now = in(last, rows.get(i));
      if (before.isPresent() && now.isPresent()) {
        BigDecimal step = now.get().subtract(before.get()).abs();
        Row row = rows.get(i);
        steps++;
        held +=
            amounts.subList(0, amounts.size() - 1).stream()
                    .flatMap(column -> in(column, row).stream())
                    .anyMatch(amount -> amount.compareTo(step) == 0)
                ? 1
                : 0;
      }
    }
    return held >= Math.min(LEAST, steps) && held > 0 && held >= MOSTLY * steps;
  }

  /** Whether no row has amounts in two of the columns. */
  private boolean areApart(List<List<Segment>> columns) {
    return rows.stream()
        .allMatch(
            row ->
                columns.stream()
                        .filter(column -> row.segments().stream().anyMatch(column::contains))
                        .count()
                    <= 1);
  }

  private static Optional<BigDecimal> in(List<Segment> column, Row row) {
    return row.segments().stream()
        .filter(column::contains)
        .findFirst()
        .flatMap(UnreadHeads::amount);
  }

  private static double right(List<Segment> column) {
    return Header.median(column, PageBox::right);
  }

  private static PageBox around(List<Segment> segments) {
    return Header.above(segments, segments.get(0).box());
  }
}
