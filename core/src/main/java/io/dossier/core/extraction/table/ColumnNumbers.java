package io.dossier.core.extraction.table;

import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns whose headings cannot be read, told by the numbers printed below the head, {@code (1) (2)
 * (3)}, where the order of the columns is prescribed: headings that were read say at which number
 * the order begins.
 */
final class ColumnNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?\\W?");

  /** The numbers stand in one of so many rows below the head. */
  private static final int ROWS = 3;

  /** Fewer are no row of numbers. */
  private static final int LEAST = 3;

  /** So many headings agree on where an order begins. */
  private static final int VOTES = 2;

  private ColumnNumbers() {}

  private record Numbered(int number, PageBox box) {}

  /**
   * Where an order begins.
   *
   * @param offset of a column's number from its place in the order
   */
  private record Beginning(HeadOrder order, int offset) {
    /** Of the column with this number; empty where the order has none. */
    Optional<String> label(Numbered numbered) {
      int place = numbered.number() - offset;
      return place > 0 && place < order.labels().size()
          ? Optional.of(order.labels().get(place))
          : Optional.empty();
    }
  }

  /** The header with those columns as well. */
  static Header put(Header header, List<HeadOrder> orders, MarkedText text, List<Column> wanted) {
    List<Numbered> numbers = orders.isEmpty() ? List.of() : below(header, text);
    Optional<Beginning> beginning =
        numbers.isEmpty() ? Optional.empty() : beginning(header, orders, numbers);
    return beginning.map(found -> with(header, found, numbers, wanted)).orElse(header);
  }

  private static List<Numbered> below(Header header, MarkedText text) {
    List<Row> rows = text.layout().rows();
    int to = Math.min(rows.size(), header.last() + 1 + ROWS);
    for (Row row : rows.subList(header.last() + 1, to)) {
      List<Numbered> numbers = numbers(row.segments());
      if (numbers.size() >= LEAST && 2 * numbers.size() > row.segments().size()) {
        return numbers;
      }
    }
    return List.of();
  }

  /**
   * Those that follow the one before or are followed by the next; between two of them one that was
   * misread is the number between.
   */
  private static List<Numbered> numbers(List<Segment> segments) {
    List<OptionalInt> read = segments.stream().map(ColumnNumbers::number).toList();
    List<OptionalInt> sure = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean inOrder = follows(read, i - 1, i) || follows(read, i, i + 1);
      sure.add(inOrder ? read.get(i) : OptionalInt.empty());
    }
    List<Numbered> numbers = new ArrayList<>();
    for (int i = 0; i < sure.size(); i++) {
      OptionalInt number = sure.get(i).isPresent() ? sure.get(i) : between(sure, i);
      if (number.isPresent()) {
        numbers.add(new Numbered(number.getAsInt(), segments.get(i).box()));
      }
    }
    return numbers;
  }

  private static boolean follows(List<OptionalInt> numbers, int one, int next) {
    return one >= 0
        && next < numbers.size()
        && numbers.get(one).isPresent()
        && numbers.get(next).equals(OptionalInt.of(numbers.get(one).getAsInt() + 1));
  }

  private static OptionalInt between(List<OptionalInt> numbers, int at) {
    if (at == 0 || at + 1 == numbers.size() || numbers.get(at - 1).isEmpty()) {
      return OptionalInt.empty();
    }
    int before = numbers.get(at - 1).getAsInt();
    return numbers.get(at + 1).equals(OptionalInt.of(before + 2))
        ? OptionalInt.of(before + 1)
        : OptionalInt.empty();
  }

  private static OptionalInt number(Segment segment) {
    Matcher number = NUMBER.matcher(segment.text());
    return segment.source() == TextSource.OCR && number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  /** That which most columns whose heading was read speak for, two at least. */
  private static Optional<Beginning> beginning(
      Header header, List<HeadOrder> orders, List<Numbered> numbers) {
    Map<Beginning, Integer> votes = new HashMap<>();
    header
        .columns()
        .forEach(
            (column, box) -> {
              Optional<Numbered> number = below(box, numbers);
              for (HeadOrder order : orders) {
                for (int i = 1; i < order.labels().size(); i++) {
                  if (number.isPresent() && column.labels().contains(order.labels().get(i))) {
                    votes.merge(new Beginning(order, number.get().number() - i), 1, Integer::sum);
                  }
                }
              }
            });
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= VOTES)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Without columns that stand at another one's number, and with those that had no heading. */
  private static Header with(
      Header header, Beginning beginning, List<Numbered> numbers, List<Column> wanted) {
    Map<Column, PageBox> columns = new LinkedHashMap<>();
    header
        .columns()
        .forEach(
            (column, box) -> {
              Optional<String> label = below(box, numbers).flatMap(beginning::label);
              if (label.isEmpty() || column.labels().contains(label.get())) {
                columns.put(column, box);
              }
            });
    List<PageBox> others = new ArrayList<>(header.others());
    for (Numbered numbered : numbers) {
      wanted.stream()
          .filter(column -> beginning.label(numbered).filter(column.labels()::contains).isPresent())
          .filter(column -> lacks(columns, column))
          .findFirst()
          .ifPresent(
              column -> {
                columns.put(column, numbered.box());
                others.removeIf(other -> below(other, List.of(numbered)).isPresent());
              });
    }
    return new Header(header.first(), header.last(), columns, List.copyOf(others));
  }

  private static boolean lacks(Map<Column, PageBox> columns, Column wanted) {
    return columns.keySet().stream().noneMatch(column -> column.name().equals(wanted.name()));
  }

  /** That which stands below a heading. */
  private static Optional<Numbered> below(PageBox heading, List<Numbered> numbers) {
    return numbers.stream()
        .filter(each -> each.box().x() < heading.right() && heading.x() < each.box().right())
        .findFirst();
  }
}
