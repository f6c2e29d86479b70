package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The last column of amounts, such as a running balance, whose heading was not recognized at all:
 * in most rows a number stands behind all headings, and one wanted column of numbers has none.
 */
final class NumberHeads {
  /** So many numbers at least, and in so large a share of the rows. */
  private static final int LEAST = 3;

  private static final double MOSTLY = 0.5;

  private NumberHeads() {}

  /** The header with that column as well. */
  static Header put(Header header, List<Row> rows, List<Column> wanted) {
    List<Column> lacking =
        wanted.stream()
            .filter(column -> column.kind() == Kind.NUMBER)
            .filter(
                column ->
                    header.columns().keySet().stream()
                        .noneMatch(each -> each.name().equals(column.name())))
            .toList();
    boolean others =
        header.columns().keySet().stream().anyMatch(column -> column.kind() == Kind.NUMBER);
    if (!others || lacking.size() != 1) {
      return header;
    }
    double right =
        Stream.concat(header.columns().values().stream(), header.others().stream())
            .mapToDouble(PageBox::right)
            .max()
            .orElse(1);
    List<Segment> behind =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(segment -> segment.source() == TextSource.OCR)
            .filter(segment -> segment.box().x() > right && !CellNumbers.in(segment).isEmpty())
            .toList();
    return behind.size() < LEAST || behind.size() < MOSTLY * rows.size()
        ? header
        : with(header, lacking.get(0), behind);
  }

  private static Header with(Header header, Column column, List<Segment> behind) {
    PageBox any = header.columns().values().iterator().next();
    PageBox all = behind.stream().map(Segment::box).reduce(PageBox::union).orElseThrow();
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    columns.put(column, PageBox.clamped(all.x(), any.y(), all.right(), any.bottom()));
    return new Header(header.first(), header.last(), columns, header.others());
  }
}
