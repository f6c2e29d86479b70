package io.dossier.core.extraction.table;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The column of amounts whose heading was not recognized at all: in most rows a number stands under
 * none of the headings, such as a running balance behind all of them, and one wanted column of
 * numbers has none.
 */
final class NumberHeads {
  /** So many numbers at least, and in so large a share of the rows. */
  private static final int LEAST = 3;

  private static final double MOSTLY = 0.5;

  /** A number has so many digits, however it was torn, and a mark behind it so many letters. */
  private static final int DIGITS = 2;

  private static final int MARK = 2;

  private NumberHeads() {}

  /** The header with that column as well. */
  static Header put(Header header, List<Row> rows, List<Column> wanted) {
    List<Column> numbers = wanted.stream().filter(column -> column.kind() == Kind.NUMBER).toList();
    List<Column> lacking =
        numbers.stream()
            .filter(
                column ->
                    header.columns().keySet().stream()
                        .noneMatch(each -> each.name().equals(column.name())))
            .toList();
    long names = lacking.stream().map(Column::name).distinct().count();
    Optional<Column> either = lacking.stream().filter(column -> !column.negated()).findFirst();
    if (names != 1 || lacking.size() == numbers.size() || either.isEmpty()) {
      return header;
    }
    List<Segment> alone =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .filter(segment -> isNumber(segment) && !header.isOver(segment.box()))
            .toList();
    List<Segment> below = ofOneColumn(alone);
    return below.size() < LEAST || below.size() < MOSTLY * rows.size()
        ? header
        : with(header, either.get(), below);
  }

  private static boolean isNumber(Segment segment) {
    return segment.source() == TextSource.OCR
        && segment.text().chars().filter(Character::isDigit).count() >= DIGITS
        && segment.text().chars().filter(Character::isLetter).count() <= MARK
        && !Header.isDay(segment);
  }

  /** Those that stand below or above the one in the middle. */
  private static List<Segment> ofOneColumn(List<Segment> numbers) {
    if (numbers.isEmpty()) {
      return numbers;
    }
    PageBox middle =
        numbers.stream()
            .map(Segment::box)
            .sorted(Comparator.comparingDouble(PageBox::centerX))
            .toList()
            .get(numbers.size() / 2);
    return numbers.stream().filter(number -> Header.meet(middle, number.box())).toList();
  }

  private static Header with(Header header, Column column, List<Segment> below) {
    PageBox any = header.columns().values().iterator().next();
    PageBox all = below.stream().map(Segment::box).reduce(PageBox::union).orElseThrow();
    Map<Column, PageBox> columns = new LinkedHashMap<>(header.columns());
    columns.put(column, PageBox.clamped(all.x(), any.y(), all.right(), any.bottom()));
    return new Header(header.first(), header.last(), columns, header.others());
  }
}
