package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The balance at an end of a statement, of which a recognizer left out digits: rows that follow
 * from each other say what it is. A balance that contradicts them stays as it was read, since it
 * may have been changed on the paper; a text layer is given as it stands.
 *
 * @param field of the balance
 * @param rows the field of the rows, with the columns {@code amount} and {@code balance}
 * @param closing whether it is the balance behind the last row; else that before the first
 */
record BalancedEnd(String field, String rows, boolean closing) implements Amendment {
  /** So many rows that follow from each other at least prove a balance. */
  private static final int LEAST = 3;

  /** The two columns of a row, where both were read. */
  private record Step(BigDecimal amount, BigDecimal balance) {
    static Optional<Step> of(Value row) {
      return row instanceof Value.Row cells
              && cells.columns().get("amount") instanceof Value.Number amount
              && cells.columns().get("balance") instanceof Value.Number balance
          ? Optional.of(new Step(amount.number(), balance.number()))
          : Optional.empty();
    }

    BigDecimal before() {
      return balance.subtract(amount);
    }

    boolean follows(Step other) {
      return before().compareTo(other.balance) == 0;
    }
  }

  @Override
  public Optional<FieldValue> in(Map<String, FieldValue> fields) {
    Optional<FieldValue> found = recognized(fields);
    if (found.isEmpty() || !(found.get().value() instanceof Value.Number read)) {
      return Optional.empty();
    }
    return proven(fields)
        .filter(balance -> LostDigits.between(read.number(), balance))
        .map(
            balance ->
                new FieldValue(
                    new Value.Number(balance), found.get().confidence(), found.get().provenance()));
  }

  private Optional<BigDecimal> proven(Map<String, FieldValue> fields) {
    FieldValue found = fields.get(rows);
    if (found == null || !(found.value() instanceof Value.Items items)) {
      return Optional.empty();
    }
    List<Optional<Step>> steps = new ArrayList<>(items.items().stream().map(Step::of).toList());
    Optional<BigDecimal> forwards = atEnd(steps);
    if (forwards.isPresent()) {
      return forwards;
    }
    Collections.reverse(steps);
    return atEnd(steps);
  }

  /** The balance at the wanted end of rows in the order of time, where the rows next to it hold. */
  private Optional<BigDecimal> atEnd(List<Optional<Step>> steps) {
    if (steps.size() <= LEAST) {
      return Optional.empty();
    }
    List<Optional<Step>> near =
        closing
            ? steps.subList(steps.size() - LEAST - 1, steps.size())
            : steps.subList(0, LEAST + 1);
    for (int i = 0; i < near.size(); i++) {
      if (near.get(i).isEmpty()
          || i > 0 && !near.get(i).get().follows(near.get(i - 1).orElseThrow())) {
        return Optional.empty();
      }
    }
    return Optional.of(
        closing
            ? near.get(near.size() - 1).orElseThrow().balance()
            : near.get(0).orElseThrow().before());
  }
}
