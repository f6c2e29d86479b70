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

/**
 * The column of texts whose heading was recognized as another text or not at all, told by what
 * stands below: in most rows a text that none of the headings stands over, or else the longest ones
 * under an unknown heading.
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
            .filter(segment -> isText(segment) && !header.isOver(segment.box()))
            .toList();
    return fill(below, rows)
        ? with(
            header, texts.get(), Header.above(below, header.columns().values().iterator().next()))
        : misread(header, rows).map(heading -> with(header, texts.get(), heading)).orElse(header);
  }

  private static boolean fill(List<Segment> texts, List<Row> rows) {
    return texts.size() >= LEAST && texts.size() >= MOSTLY * rows.size();
  }

  /** The unknown heading over the longest texts, if they fill most of the rows. */
  private static Optional<PageBox> misread(Header header, List<Row> rows) {
    Optional<PageBox> best = Optional.empty();
    double longest = 0;
    for (PageBox heading : header.others()) {
      List<Segment> below =
          rows.stream()
              .flatMap(row -> row.segments().stream())
              .filter(segment -> isText(segment) && Header.meet(heading, segment.box()))
              .toList();
      double length = below.stream().mapToInt(segment -> segment.text().length()).sum();
      if (fill(below, rows) && length > longest) {
        longest = length;
        best = Optional.of(heading);
      }
    }
    return best;
  }

  private static boolean isText(Segment segment) {
    return segment.source() == TextSource.OCR
        && segment.text().chars().filter(Character::isLetter).count() >= LETTERS;
  }

  private static Header with(Header header, Column texts, PageBox heading) {
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    columns.put(texts, heading);
    return new Header(
        header.first(),
        header.last(),
        columns,
        header.others().stream().filter(other -> !other.equals(heading)).toList());
  }
}
