package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The column of texts whose heading was not recognized at all, told by what stands below the gap
 * between the other headings: in most rows a text that none of them stands over.
 */
final class TextHeads {
  /** So many texts at least, and in so large a share of the rows. */
  private static final int LEAST = 3;

  private static final double MOSTLY = 0.5;

  private static final int LETTERS = 4;

  private TextHeads() {}

  /** The header with that column as well, where one is wanted and it has none. */
  static Header put(Header header, List<Row> rows, List<Column> wanted) {
    Optional<Column> texts =
        wanted.stream().filter(column -> column.kind() == Kind.STRING).findFirst();
    if (texts.isEmpty()
        || header.columns().keySet().stream().anyMatch(column -> column.kind() == Kind.STRING)) {
      return header;
    }
    List<Segment> below =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(segment -> isText(segment) && !isHeaded(segment.box(), header))
            .toList();
    return below.size() < LEAST || below.size() < MOSTLY * rows.size()
        ? header
        : with(header, texts.get(), below);
  }

  private static boolean isText(Segment segment) {
    return segment.source() == TextSource.OCR
        && segment.text().chars().filter(Character::isLetter).count() >= LETTERS;
  }

  private static boolean isHeaded(PageBox box, Header header) {
    return header.columns().values().stream().anyMatch(heading -> meet(heading, box))
        || header.others().stream().anyMatch(heading -> meet(heading, box));
  }

  private static boolean meet(PageBox heading, PageBox box) {
    return heading.x() < box.right() && box.x() < heading.right();
  }

  private static Header with(Header header, Column texts, List<Segment> below) {
    PageBox any = header.columns().values().iterator().next();
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    columns.put(
        texts,
        PageBox.clamped(
            median(below, PageBox::x), any.y(), median(below, PageBox::right), any.bottom()));
    return new Header(header.first(), header.last(), columns, header.others());
  }

  private static double median(List<Segment> segments, ToDoubleFunction<PageBox> edge) {
    double[] edges = segments.stream().map(Segment::box).mapToDouble(edge).sorted().toArray();
    return edges[edges.length / 2];
  }
}
