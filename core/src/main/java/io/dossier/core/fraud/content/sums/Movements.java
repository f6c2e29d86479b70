package io.dossier.core.fraud.content.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was booked according to a statement's table, and which way: by the column that an amount
 * stands in, or else by its sign or the letters at it ({@link BookingMark}). Where one way alone is
 * marked, what has no mark went the other way.
 */
final class Movements {
  private final StatementTable table;
  private final List<BookedColumn> out = new ArrayList<>();
  private final List<BookedColumn> in = new ArrayList<>();
  private final List<BookedColumn> marked = new ArrayList<>();

  private Movements(StatementTable table) {
    this.table = table;
  }

  /** Empty where it cannot be told of each amount whether, and which way, it was booked. */
  static Optional<List<Movement>> of(StatementTable table) {
    Movements movements = new Movements(table);
    return movements.columns() ? movements.all() : Optional.empty();
  }

  /** Finds the columns of what was booked. Returns whether it can be told which they are. */
  private boolean columns() {
    List<BookedColumn> others = new ArrayList<>();
    for (BookedColumn column : BookedColumn.of(table)) {
      switch (column.head(table).orElse(StatementWords.FORWARD)) {
        case OUT_COLUMN -> out.add(column);
        case IN_COLUMN -> in.add(column);
        case AMOUNT_COLUMN -> marked.add(column);
        case BALANCE_COLUMN -> {}
        default -> others.add(column);
      }
    }
    boolean apart = !out.isEmpty() || !in.isEmpty();
    if (apart) {
      marked.clear();
    } else if (marked.isEmpty()) {
      marked.addAll(others);
    }
    return Stream.of(out, in, marked).allMatch(columns -> columns.size() <= 1)
        && (apart || !marked.isEmpty());
  }

  private Optional<List<Movement>> all() {
    List<PrintedAmount> amounts = new ArrayList<>();
    List<BookingMark> ways = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.within(i)) {
        AmountRow row = table.rows().get(i);
        List<PrintedAmount> booked = row.amounts().stream().filter(this::booked).toList();
        if (booked.size() > 1) {
          return Optional.empty();
        }
        booked.forEach(
            amount -> {
              amounts.add(amount);
              ways.add(way(amount, row));
            });
      }
    }
    return told(amounts, ways);
  }

  private boolean booked(PrintedAmount amount) {
    return amount.value().signum() != 0
        && Stream.of(out, in, marked)
            .flatMap(List::stream)
            .anyMatch(column -> column.takes(amount));
  }

  private BookingMark way(PrintedAmount amount, AmountRow row) {
    if (!marked.isEmpty()) {
      return BookingMark.of(amount, row.row());
    }
    boolean left = out.stream().anyMatch(column -> column.takes(amount));
    boolean taken =
        amount.value().signum() < 0
            && Stream.of(out, in)
                .flatMap(List::stream)
                .noneMatch(column -> column.takes(amount) && column.allNegative());
    return left == taken ? BookingMark.IN : BookingMark.OUT;
  }

  private static Optional<List<Movement>> told(
      List<PrintedAmount> amounts, List<BookingMark> ways) {
    boolean out = ways.contains(BookingMark.OUT);
    boolean in = ways.contains(BookingMark.IN);
    if (out == in && ways.contains(BookingMark.NONE) || amounts.isEmpty()) {
      return Optional.empty();
    }
    List<Movement> movements = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      BookingMark way = ways.get(i);
      boolean left = way == BookingMark.NONE ? !out : way == BookingMark.OUT;
      movements.add(new Movement(amounts.get(i), left));
    }
    return Optional.of(movements);
  }
}
