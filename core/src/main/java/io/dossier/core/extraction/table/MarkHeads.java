package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
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
 * The column of marks of debit and credit, told by what stands in it where its heading was
 * recognized as another: two letters, such as DK, are easily read as DR, which heads debits.
 */
final class MarkHeads {
  /** So many marks at least, and so large a share of what stands below the heading. */
  private static final int LEAST = 3;

  private static final double MOSTLY = 0.6;

  private MarkHeads() {}

  /** The header with that column as well, where one is wanted and it has none. */
  static Header put(Header header, List<Row> rows, List<Column> wanted) {
    Optional<Column> marks = wanted.stream().filter(each -> each.kind() == Kind.ENUM).findFirst();
    if (marks.isEmpty() || header.columns().containsKey(marks.get())) {
      return header;
    }
    List<PageBox> headings = new ArrayList<>(header.columns().values());
    headings.addAll(header.others());
    return headings.stream()
        .filter(heading -> isOverMarks(heading, rows))
        .findFirst()
        .map(heading -> with(header, heading, marks.get()))
        .orElse(header);
  }

  private static boolean isOverMarks(PageBox heading, List<Row> rows) {
    List<Segment> below =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(
                segment ->
                    segment.source() == TextSource.OCR
                        && segment.box().x() < heading.right()
                        && heading.x() < segment.box().right())
            .toList();
    long marks = below.stream().filter(segment -> Marks.isMark(segment.text())).count();
    return marks >= LEAST && marks > MOSTLY * below.size();
  }

  private static Header with(Header header, PageBox heading, Column marks) {
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    columns.values().removeIf(heading::equals);
    columns.put(marks, heading);
    return new Header(
        header.first(),
        header.last(),
        columns,
        header.others().stream().filter(other -> !other.equals(heading)).toList());
  }
}
