package io.dossier.core.fraud.content.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the balances in a statement's table are made of: the opening balance and all that was booked
 * up to the row of each, whichever rows have one, and whether the last booking is at the bottom or
 * at the top.
 */
final class RunningBalances {
  private final StatementTable table;
  private final SignedSum.Term opening;
  private final List<Movement> movements;

  /**
   * @param movements that lead from the opening balance to the closing one
   */
  RunningBalances(StatementTable table, SignedSum.Term opening, List<Movement> movements) {
    this.table = table;
    this.opening = opening;
    this.movements = List.copyOf(movements);
  }

  /** One for each balance, in the order of time that more of them have. */
  List<SignedSum> sums() {
    List<SignedSum> down = new ArrayList<>();
    List<SignedSum> up = new ArrayList<>();
    Optional<BookedColumn> column =
        BookedColumn.of(table).stream()
            .filter(each -> each.head(table).equals(Optional.of(StatementWords.BALANCE_COLUMN)))
            .reduce((left, right) -> right);
    for (int i = 0; i < table.rows().size() && column.isPresent(); i++) {
      if (table.within(i)) {
        int row = i;
        table.rows().get(i).amounts().stream()
            .filter(amount -> amount.money() && column.get().takes(amount))
            .filter(amount -> movements.stream().noneMatch(each -> each.amount().equals(amount)))
            .forEach(
                balance -> {
                  down.add(sum(balance, movement -> row(movement) <= row));
                  up.add(sum(balance, movement -> row(movement) >= row));
                });
      }
    }
    return held(up) > held(down) ? up : down;
  }

  private static int row(Movement movement) {
    return movement.amount().span().segment().row();
  }

  private SignedSum sum(PrintedAmount balance, Predicate<Movement> before) {
    List<SignedSum.Term> terms = new ArrayList<>();
    terms.add(opening);
    movements.stream()
        .filter(before)
        .forEach(each -> terms.add(SignedSum.Term.of(each.amount(), each.out())));
    boolean overdrawn =
        BookingMark.of(balance, table.rows().get(balance.span().segment().row()).row())
            == BookingMark.OUT;
    return new SignedSum(SignedSum.Term.of(balance, overdrawn), terms);
  }

  private static long held(List<SignedSum> sums) {
    return sums.stream().filter(SignedSum::holds).count();
  }
}
