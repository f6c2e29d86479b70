package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headings that were recognized amiss, beside others that were read: each is that of a column
 * without one whose labels it is likest to, if only few letters differ. Short headings have too few
 * letters to tell.
 */
final class MisreadHeads {
  /** So much of the longer text must be the same. */
  private static final double ALIKE = 0.7;

  private static final int FEWEST_LETTERS = 5;

  private MisreadHeads() {}

  /** The header with those columns as well. */
  static Header put(Header header, MarkedText text, List<Column> wanted) {
    if (!recognized(header, text)) {
      return header;
    }
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    List<PageBox> others = new ArrayList<>(header.others());
    for (Heading heading : Heading.of(header, text)) {
      boolean taken =
          heading.known()
              || header.columns().values().stream().anyMatch(box -> within(box, heading.box()));
      if (!taken && Vocabulary.folded(heading.text()).length() >= FEWEST_LETTERS) {
        likest(heading, text, wanted.stream().filter(each -> lacks(columns, each)).toList())
            .ifPresent(
                column -> {
                  columns.put(column, heading.box());
                  others.removeIf(other -> within(other, heading.box()));
                });
      }
    }
    return new Header(header.first(), header.last(), columns, List.copyOf(others));
  }

  private static boolean recognized(Header header, MarkedText text) {
    return text.layout().rows().subList(header.first(), header.last() + 1).stream()
        .map(Row::segments)
        .flatMap(List::stream)
        .anyMatch(segment -> segment.source() == TextSource.OCR);
  }

  /**
   * Several columns of one name are ways to print it, of which a table has one, but for amounts
   * that come and go: they stand in two columns.
   */
  private static boolean lacks(Map<Column, PageBox> columns, Column wanted) {
    return columns.keySet().stream()
        .filter(column -> column.name().equals(wanted.name()))
        .allMatch(
            column ->
                column.kind() == Kind.NUMBER
                    && wanted.kind() == Kind.NUMBER
                    && column.negated() != wanted.negated());
  }

  private static Optional<Column> likest(Heading heading, MarkedText text, List<Column> wanted) {
    Optional<Column> best = Optional.empty();
    double most = ALIKE;
    for (Column column : wanted) {
      for (String label : column.labels()) {
        double likeness = text.likeness(heading.text(), label);
        if (likeness >= most) {
          most = likeness;
          best = Optional.of(column);
        }
      }
    }
    return best;
  }

  private static boolean within(PageBox part, PageBox whole) {
    return part.centerX() >= whole.x()
        && part.centerX() <= whole.right()
        && part.centerY() >= whole.y()
        && part.centerY() <= whole.bottom();
  }
}
