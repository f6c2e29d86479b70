package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DaysOfYear;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The head of a table: where each of its columns stands.
 *
 * @param first index of its first row
 * @param last index of its last row; heads are printed in up to three, and one that was not read
 *     has none: its last row is the one before its first
 * @param columns the wanted ones that it has, in the order of the page
 * @param others places of headings that are not wanted
 */
record Header(int first, int last, Map<Column, PageBox> columns, List<PageBox> others) {
  private static final int MOST_ROWS = 3;
  private static final Dates DATES = new Dates();

  /** Days without their year, in one that has them all. */
  private static final DaysOfYear DAYS = new DaysOfYear(LocalDate.of(2000, 12, 31));

  private static final Amounts AMOUNTS = new Amounts();

  /** Of a line's height: the rows of one head stand no further apart. */
  private static final double LEADING = 1.9;

  /** Of so many rows below a head with one heading so many begin with days. */
  private static final int BODY = 6;

  private static final int LEAST_DAYS = 3;

  /** And so many segments stand beside each other in it. */
  private static final int LEAST_HEADINGS = 3;

  /** So large a share of a segment several headings are. */
  private static final double GLUED = 0.5;

  /** All heads with at least two of the columns, from top to bottom; none share a row. */
  static List<Header> in(MarkedText text, List<Column> columns) {
    List<Header> found = new ArrayList<>();
    List<Row> rows = text.layout().rows();
    int at = 0;
    while (at < rows.size()) {
      Optional<Header> best = from(at, rows, text, columns);
      best.ifPresent(found::add);
      at = best.map(header -> header.last() + 1).orElse(at + 1);
    }
    return found;
  }

  /** The one with most columns that begins at a row, or below it where rows above have none. */
  private static Optional<Header> from(
      int at, List<Row> rows, MarkedText text, List<Column> columns) {
    Optional<Header> best = Optional.empty();
    for (int last = at; last < Math.min(rows.size(), at + MOST_ROWS); last++) {
      if (hasDay(rows.get(at))) {
        break;
      }
      if (last > at
          && (!follows(rows.get(last - 1), rows.get(last), text)
              || holdsValues(rows.get(at))
              || holdsValues(rows.get(last)))) {
        break;
      }
      Header header = of(rows.subList(at, last + 1), text, columns);
      if (header.columns().size() >= 2
          && header.columns().size() > best.map(b -> b.columns().size()).orElse(0)) {
        best = Optional.of(header);
      }
    }
    Optional<Header> least = best.map(header -> header.withoutRowsAbove(rows, text, columns));
    return least.isPresent() && least.get().first() > at
        ? from(least.get().first(), rows, text, columns)
        : least;
  }

  /**
   * Of a recognized table of which no head was found: a row with one of the columns' headings,
   * beside others that were read amiss, over rows that begin with days.
   */
  static List<Header> withOneHeading(MarkedText text, List<Column> columns) {
    List<Row> rows = text.layout().rows();
    for (int at = 0; at + LEAST_DAYS < rows.size(); at++) {
      Row row = rows.get(at);
      if (isOverDays(rows.subList(at + 1, Math.min(rows.size(), at + 1 + BODY)))
          && row.segments().size() >= LEAST_HEADINGS
          && row.segments().get(0).source() == TextSource.OCR
          && !holdsValues(row)) {
        Header header = of(List.of(row), text, columns);
        return header.columns().isEmpty() ? List.of() : List.of(header);
      }
    }
    return List.of();
  }

  /** One that was not read: of no rows, before the first one of the table. */
  static Header unread(int before, Map<Column, PageBox> columns, List<PageBox> others) {
    return new Header(before, before - 1, columns, others);
  }

  int page(List<Row> rows) {
    return rows.get(first).page();
  }

  /** Where the table begins. */
  double bottom(List<Row> rows) {
    return last < first ? rows.get(first).box().y() : rows.get(last).box().bottom();
  }

  private static boolean isOverDays(List<Row> below) {
    return below.subList(0, Math.min(2, below.size())).stream().anyMatch(Header::hasDayFirst)
        && below.stream().filter(Header::hasDayFirst).count() >= LEAST_DAYS;
  }

  private static boolean hasDayFirst(Row row) {
    return !DATES.in(row.segments().get(0)).isEmpty();
  }

  /** Without leading rows that hold none of its columns: lines above a head that stand close. */
  private Header withoutRowsAbove(List<Row> rows, MarkedText text, List<Column> wanted) {
    Header least = this;
    while (least.first() < least.last()) {
      Header less = of(rows.subList(least.first() + 1, least.last() + 1), text, wanted);
      if (less.columns().size() < columns.size()) {
        return least;
      }
      least = less;
    }
    return least;
  }

  /** A day, or an amount with decimals: a row of the table, whatever words it has. */
  private static boolean holdsValues(Row row) {
    return hasDay(row)
        || row.segments().stream()
            .anyMatch(
                segment ->
                    !DATES.in(segment).isEmpty()
                        || AMOUNTS.in(segment).stream()
                            .anyMatch(amount -> amount.traits().contains("decimals")));
  }

  /** A row of the table, some of whose words happen to be labels: CR TRANSFER DR. */
  private static boolean hasDay(Row row) {
    return row.segments().stream()
        .anyMatch(
            segment ->
                isDay(segment)
                    || segment.source() == TextSource.OCR && DayOrder.isWholeDay(segment.text()));
  }

  /** Whether a segment is a day and nothing else, with or without its year. */
  static boolean isDay(Segment segment) {
    return isAll(DATES, segment) || isAll(DAYS, segment);
  }

  private static boolean isAll(Grammar days, Segment segment) {
    return days.in(segment).stream()
        .anyMatch(day -> day.span().text().length() == segment.text().length());
  }

  private static boolean follows(Row upper, Row lower, MarkedText text) {
    return upper.page() == lower.page()
        && lower.box().centerY() - upper.box().centerY()
            <= LEADING * Math.max(text.layout().lineHeight(), upper.box().height());
  }

  private static Header of(List<Row> rows, MarkedText text, List<Column> wanted) {
    Map<Column, PageBox> columns = new LinkedHashMap<>();
    List<PageBox> others = new ArrayList<>();
    Map<Segment, List<StackedHead>> stacked = StackedHead.in(rows, text);
    for (Row row : rows) {
      for (Segment segment : row.segments()) {
        if (stacked.containsKey(segment)) {
          stacked
              .get(segment)
              .forEach(head -> put(head.label(), head.box(), wanted, columns, others));
          continue;
        }
        List<LabelHit> hits = text.labels(segment);
        if (hits.isEmpty() || hits.size() > 1 && !areMostOf(segment, hits)) {
          others.add(segment.box());
          continue;
        }
        for (LabelHit hit : hits) {
          PageBox box = hits.size() == 1 ? segment.box() : hit.span().box();
          put(hit.name(), box, wanted, columns, others);
        }
      }
    }
    return new Header(
        rows.get(0).index(), rows.get(rows.size() - 1).index(), columns, List.copyOf(others));
  }

  /** Whether labels are headings that were glued, and not words of a text. */
  private static boolean areMostOf(Segment segment, List<LabelHit> hits) {
    int letters = hits.stream().mapToInt(hit -> hit.span().to() - hit.span().from()).sum();
    return letters >= GLUED * segment.text().length();
  }

  static void put(
      String label,
      PageBox box,
      List<Column> wanted,
      Map<Column, PageBox> columns,
      List<PageBox> others) {
    wanted.stream()
        .filter(each -> each.labels().contains(label))
        .filter(each -> !columns.containsKey(each))
        .findFirst()
        .ifPresentOrElse(found -> columns.put(found, box), () -> others.add(box));
  }

  /** The column over which a box stands: by its middle or its nearer edge. */
  Optional<Column> over(PageBox box) {
    Optional<Column> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (Map.Entry<Column, PageBox> entry : columns.entrySet()) {
      double distance = distance(entry.getValue(), box);
      if (distance < least) {
        least = distance;
        best = Optional.of(entry.getKey());
      }
    }
    for (PageBox other : others) {
      if (distance(other, box) < least) {
        return Optional.empty();
      }
    }
    return best;
  }

  /** Whether any heading stands over a part of a box. */
  boolean isOver(PageBox box) {
    return columns.values().stream().anyMatch(heading -> meet(heading, box))
        || others.stream().anyMatch(heading -> meet(heading, box));
  }

  /** Whether two boxes share a part of the page's width. */
  static boolean meet(PageBox one, PageBox other) {
    return one.x() < other.right() && other.x() < one.right();
  }

  /** Where a heading over segments of one column would stand: by their medians. */
  static PageBox above(List<Segment> column, PageBox level) {
    return PageBox.clamped(
        median(column, PageBox::x), level.y(), median(column, PageBox::right), level.bottom());
  }

  /** The middle one of an edge of segments. */
  static double median(List<Segment> segments, ToDoubleFunction<PageBox> edge) {
    double[] edges = segments.stream().map(Segment::box).mapToDouble(edge).sorted().toArray();
    return edges[edges.length / 2];
  }

  /** How many headings have their middle over a box. */
  int across(PageBox box) {
    int count = 0;
    for (PageBox heading : columns.values()) {
      count += box.x() < heading.centerX() && heading.centerX() < box.right() ? 1 : 0;
    }
    for (PageBox heading : others) {
      count += box.x() < heading.centerX() && heading.centerX() < box.right() ? 1 : 0;
    }
    return count;
  }

  private static double distance(PageBox heading, PageBox box) {
    double shared = Math.min(heading.right(), box.right()) - Math.max(heading.x(), box.x());
    double apart =
        Math.min(
            Math.abs(heading.centerX() - box.centerX()),
            Math.min(Math.abs(heading.x() - box.x()), Math.abs(heading.right() - box.right())));
    return shared > 0 ? apart / 2 : apart;
  }
}
