package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The column of days whose heading was recognized as another text or not at all, told by what
 * stands in the rows below the head: days under one heading that is none of a column, or before all
 * headings.
 */
final class DayHeads {
  private static final Dates DATES = new Dates();

  /** So many rows below a head are looked at. */
  private static final int ROWS = 20;

  /** So many days at least, and so large a share of what stands there. */
  private static final int LEAST = 3;

  private static final double MOSTLY = 0.6;

  private DayHeads() {}

  /** The headers with that column as well, where one is wanted and they have none. */
  static List<Header> put(List<Header> headers, MarkedText text, List<Column> wanted) {
    List<Header> put = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      int to = i + 1 < headers.size() ? headers.get(i + 1).first() : text.layout().rows().size();
      put.add(put(headers.get(i), to, text, wanted));
    }
    return put;
  }

  private static Header put(Header header, int to, MarkedText text, List<Column> wanted) {
    Optional<Column> days =
        wanted.stream().filter(column -> column.kind() == Kind.DATE).findFirst();
    if (days.isEmpty()
        || header.columns().keySet().stream().anyMatch(column -> column.kind() == Kind.DATE)) {
      return header;
    }
    List<Segment> below = below(header, to, text);
    return header.others().stream()
        .filter(heading -> isOverDays(heading, below))
        .findFirst()
        .or(() -> beforeAll(header, below))
        .map(heading -> with(header, heading, days.get()))
        .orElse(header);
  }

  private static List<Segment> below(Header header, int to, MarkedText text) {
    List<Row> rows = text.layout().rows();
    int last = Math.min(to, header.last() + 1 + ROWS);
    return rows.subList(header.last() + 1, last).stream()
        .filter(row -> row.page() == rows.get(header.last()).page())
        .flatMap(row -> row.segments().stream())
        .filter(segment -> segment.source() == TextSource.OCR)
        .toList();
  }

  private static boolean isOverDays(PageBox heading, List<Segment> below) {
    return areDays(
        below.stream()
            .filter(
                segment ->
                    segment.box().x() < heading.right() && heading.x() < segment.box().right())
            .toList());
  }

  private static boolean areDays(List<Segment> segments) {
    long days = segments.stream().filter(segment -> !DATES.in(segment).isEmpty()).count();
    return days >= LEAST && days > MOSTLY * segments.size();
  }

  private static Optional<PageBox> beforeAll(Header header, List<Segment> below) {
    PageBox any = header.columns().values().iterator().next();
    double left =
        Math.min(
            header.columns().values().stream().mapToDouble(PageBox::x).min().orElse(0),
            header.others().stream().mapToDouble(PageBox::x).min().orElse(1));
    List<Segment> before =
        below.stream()
            .filter(segment -> segment.box().right() < left && !DATES.in(segment).isEmpty())
            .toList();
    return areDays(before)
        ? Optional.of(
            PageBox.clamped(
                before.get(0).box().x(), any.y(), before.get(0).box().right(), any.bottom()))
        : Optional.empty();
  }

  private static Header with(Header header, PageBox heading, Column days) {
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    columns.put(days, heading);
    return new Header(
        header.first(),
        header.last(),
        columns,
        header.others().stream().filter(other -> !other.equals(heading)).toList());
  }
}
