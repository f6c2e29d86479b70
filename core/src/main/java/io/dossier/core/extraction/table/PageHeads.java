package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Heads of a table that goes on over several recognized pages: it has the same columns at the same
 * places on each of them, so that where a page's head was recognized amiss or not at all, that of
 * another page tells what stands below it.
 */
final class PageHeads {
  private static final Dates DATES = new Dates();

  /** Of the narrower one's width: headings at the same place share more. */
  private static final double SHARED = 0.5;

  /** So many headings at the same places at least, and so large a share of all. */
  private static final int LEAST = 3;

  private static final double MOSTLY = 0.6;

  private PageHeads() {}

  /** The headers, from top to bottom, each page's as the one with the most columns has it. */
  static List<Header> put(List<Header> headers, MarkedText text) {
    Optional<Header> best =
        headers.stream()
            .filter(header -> names(header) > 1)
            .max(
                Comparator.comparingLong(PageHeads::names)
                    .thenComparing(header -> header.columns().size()));
    if (best.isEmpty() || text.layout().rows().stream().noneMatch(PageHeads::isRecognized)) {
      return headers;
    }
    List<Header> all = new ArrayList<>();
    headers.forEach(header -> all.add(mended(header, best.get(), text)));
    unread(headers, best.get(), text).forEach(all::add);
    all.sort(Comparator.comparingInt(Header::first));
    return all;
  }

  private static long names(Header header) {
    return header.columns().keySet().stream().map(Column::name).distinct().count();
  }

  private static boolean isRecognized(Row row) {
    return row.segments().get(0).source() == TextSource.OCR;
  }

  private static int page(Header header, MarkedText text) {
    return header.page(text.layout().rows());
  }

  /**
   * A header that lacks columns, or has a heading of none of them where the best one has a column;
   * if most of its headings stand where the best one's do.
   */
  private static Header mended(Header header, Header best, MarkedText text) {
    boolean unknown =
        best.columns().values().stream().anyMatch(each -> at(each, header.others()).isPresent());
    boolean fewer = names(header) < names(best) || header.columns().size() < best.columns().size();
    if (page(header, text) == page(best, text)
        || !unknown && !fewer
        || !isRecognized(text.layout().rows().get(header.first()))) {
      return header;
    }
    List<PageBox> headings = headings(header);
    List<PageBox> expected = headings(best);
    long shared = expected.stream().filter(each -> at(each, headings).isPresent()).count();
    if (shared < LEAST || shared < MOSTLY * expected.size() || contradicts(header, best)) {
      return header;
    }
    Map<Column, PageBox> columns = new LinkedHashMap<>();
    best.columns().forEach((column, box) -> columns.put(column, at(box, headings).orElse(box)));
    List<PageBox> others = new ArrayList<>();
    best.others().forEach(box -> others.add(at(box, headings).orElse(box)));
    return new Header(header.first(), header.last(), columns, List.copyOf(others));
  }

  private static List<PageBox> headings(Header header) {
    List<PageBox> headings = new ArrayList<>(header.columns().values());
    headings.addAll(header.others());
    return headings;
  }

  /** Whether a column of the header stands elsewhere in the best one. */
  private static boolean contradicts(Header header, Header best) {
    return header.columns().entrySet().stream()
        .anyMatch(
            entry ->
                best.columns().entrySet().stream()
                    .filter(each -> each.getKey().name().equals(entry.getKey().name()))
                    .noneMatch(each -> meet(each.getValue(), entry.getValue())));
  }

  private static Optional<PageBox> at(PageBox place, List<PageBox> headings) {
    return headings.stream().filter(heading -> meet(place, heading)).findFirst();
  }

  private static boolean meet(PageBox one, PageBox other) {
    double shared = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    return shared > SHARED * Math.min(one.width(), other.width());
  }

  /** Above the first day on each page that has no head, but days below the best one's. */
  private static List<Header> unread(List<Header> headers, Header best, MarkedText text) {
    Optional<PageBox> days =
        best.columns().entrySet().stream()
            .filter(entry -> entry.getKey().kind() == Kind.DATE)
            .map(Map.Entry::getValue)
            .findFirst();
    List<Header> found = new ArrayList<>();
    List<Row> rows = text.layout().rows();
    for (int from = 0; from < rows.size() && days.isPresent(); from = next(from, rows)) {
      int page = rows.get(from).page();
      if (headers.stream().noneMatch(header -> page(header, text) == page)) {
        above(rows.subList(from, next(from, rows)), days.get(), best).ifPresent(found::add);
      }
    }
    return found;
  }

  private static int next(int from, List<Row> rows) {
    int to = from;
    while (to < rows.size() && rows.get(to).page() == rows.get(from).page()) {
      to++;
    }
    return to;
  }

  private static Optional<Header> above(List<Row> page, PageBox days, Header best) {
    List<Row> dated = page.stream().filter(row -> hasDayBelow(row, days)).toList();
    return dated.size() < LEAST
        ? Optional.empty()
        : Optional.of(Header.unread(dated.get(0).index(), best.columns(), best.others()));
  }

  private static boolean hasDayBelow(Row row, PageBox days) {
    return isRecognized(row)
        && row.segments().stream()
            .filter(segment -> Header.meet(segment.box(), days))
            .anyMatch(PageHeads::isDay);
  }

  private static boolean isDay(Segment segment) {
    return DATES.in(segment).stream()
        .anyMatch(day -> day.span().text().length() == segment.text().length());
  }
}
