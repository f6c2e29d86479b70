package io.dossier.core.fraud.content.sums;

import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amounts of a statement's table that stand one under another, and what is above them. */
final class BookedColumn {
  /** The head of a table is among so many rows above its first one. */
  private static final int ROWS_OF_HEAD = 6;

  private static final Set<StatementWords> HEADS =
      Set.of(
          StatementWords.BALANCE_COLUMN,
          StatementWords.OUT_COLUMN,
          StatementWords.IN_COLUMN,
          StatementWords.AMOUNT_COLUMN);

  private final List<PrintedAmount> amounts = new ArrayList<>();

  private BookedColumn(PrintedAmount first) {
    amounts.add(first);
  }

  /** From left to right. */
  static List<BookedColumn> of(StatementTable table) {
    List<BookedColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.dated(i)) {
        for (PrintedAmount amount : table.rows().get(i).amounts()) {
          if (amount.money() && amount.value().signum() != 0) {
            columns.stream()
                .filter(column -> column.takes(amount))
                .findFirst()
                .ifPresentOrElse(
                    column -> column.amounts.add(amount),
                    () -> columns.add(new BookedColumn(amount)));
          }
        }
      }
    }
    columns.sort(Comparator.comparingDouble(BookedColumn::right));
    return columns;
  }

  /** Whether an amount stands in it: under one of its amounts; one without cents ends with one. */
  boolean takes(PrintedAmount amount) {
    return amounts.stream().anyMatch(amount::under);
  }

  int size() {
    return amounts.size();
  }

  boolean allNegative() {
    return amounts.stream().allMatch(amount -> amount.value().signum() < 0);
  }

  private double left() {
    return amounts.stream().mapToDouble(amount -> amount.span().box().x()).min().orElse(0);
  }

  private double right() {
    return amounts.stream().mapToDouble(amount -> amount.span().box().right()).max().orElse(0);
  }

  /** What kind of column the nearest word over it says that it is. */
  Optional<StatementWords> head(StatementTable table) {
    int start = table.start();
    for (int i = start - 1; i >= Math.max(0, start - ROWS_OF_HEAD); i--) {
      Row row = table.rows().get(i).row();
      if (row.page() == table.rows().get(start).page()) {
        Optional<StatementWords> head = head(row);
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<StatementWords> head(Row row) {
    StatementWords best = null;
    double most = 0;
    for (Segment segment : row.segments()) {
      List<Head> heads = heads(segment);
      for (int i = 0; i < heads.size(); i++) {
        PageBox box = box(segment, heads, i);
        double shared = Math.min(right(), box.right()) - Math.max(left(), box.x());
        if (shared > most) {
          most = shared;
          best = heads.get(i).words();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private record Head(StatementWords words, Span span) {}

  /** From left to right; the longest of those that begin at one place. */
  private static List<Head> heads(Segment segment) {
    List<Head> heads = new ArrayList<>();
    for (StatementWords words : HEADS) {
      words.in(segment).forEach(span -> heads.add(new Head(words, span)));
    }
    heads.sort(
        Comparator.comparingInt((Head head) -> head.span().from())
            .thenComparingInt(head -> -head.span().to()));
    List<Head> apart = new ArrayList<>();
    for (Head head : heads) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().to() <= head.span().from()) {
        apart.add(head);
      }
    }
    return apart;
  }

  /** With the words that go on with it; those before the first one belong to it too. */
  private static PageBox box(Segment segment, List<Head> heads, int head) {
    int from = head == 0 ? 0 : heads.get(head).span().from();
    int to = head + 1 < heads.size() ? heads.get(head + 1).span().from() : segment.text().length();
    return segment.span(from, to).box();
  }
}
