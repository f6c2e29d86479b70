package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Balances not all of whose digits were read: what the balance before them and the row's amount
 * make, where the next row goes on from there. A balance of other digits stays as it was read, and
 * a row without one may have none, as the last alone of a day has it on some statements.
 */
final class BridgedBalances {
  private static final String AMOUNT = "amount";
  private static final String BALANCE = "balance";

  private BridgedBalances() {}

  /**
   * @param rows in the order of time
   * @param opening the balance before the first of them
   */
  static List<Value> in(List<Value> rows, Optional<BigDecimal> opening) {
    List<Value> bridged = new ArrayList<>();
    Optional<BigDecimal> before = opening;
    for (int i = 0; i < rows.size(); i++) {
      Optional<Value> next = i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty();
      Value row = rows.get(i);
      Value mended =
          before
              .flatMap(balance -> bridge(balance, row, next))
              .map(balance -> with(row, balance))
              .orElse(row);
      bridged.add(mended);
      before = number(BALANCE, mended);
    }
    return bridged;
  }

  private static Optional<BigDecimal> bridge(BigDecimal before, Value row, Optional<Value> next) {
    Optional<BigDecimal> amount = number(AMOUNT, row).map(BigDecimal::abs);
    Optional<BigDecimal> read = number(BALANCE, row);
    if (amount.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> possible =
        Stream.of(before.add(amount.get()), before.subtract(amount.get()))
            .filter(balance -> next.isEmpty() || leads(balance, next.get()))
            .filter(balance -> LostDigits.between(read.get(), balance))
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  /** Whether a row's balance is another and its amount, more or less. */
  private static boolean leads(BigDecimal balance, Value next) {
    Optional<BigDecimal> step = number(BALANCE, next).map(after -> after.subtract(balance).abs());
    Optional<BigDecimal> amount = number(AMOUNT, next).map(BigDecimal::abs);
    return step.isPresent() && amount.isPresent() && step.get().compareTo(amount.get()) == 0;
  }

  private static Optional<BigDecimal> number(String name, Value row) {
    return row instanceof Value.Row cells && cells.columns().get(name) instanceof Value.Number found
        ? Optional.of(found.number())
        : Optional.empty();
  }

  private static Value with(Value row, BigDecimal balance) {
    if (!(row instanceof Value.Row cells)) {
      return row;
    }
    Map<String, Value> columns = new HashMap<>(cells.columns());
    columns.put(BALANCE, new Value.Number(balance));
    return new Value.Row(columns);
  }
}
