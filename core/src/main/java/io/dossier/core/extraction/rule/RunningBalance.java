package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Each balance of an account's statement is the one before it and the row's amount, which is
 * negative where money leaves; the first row follows the opening balance, the last gives the
 * closing one. Rows may stand in the order of time or against it. A row without a balance is added
 * to the next; behind one without an amount nothing can be said until the next balance.
 */
record RunningBalance(String name, Path opening, Path rows, Path closing, BigDecimal unit)
    implements Rule {
  private record Entry(int row, Optional<BigDecimal> amount, Optional<BigDecimal> balance) {}

  /**
   * How far a walk through the rows came.
   *
   * @param compared how many balances could be compared
   * @param broken the row whose balance does not follow, from 1; or that the closing one does not
   */
  private record Walk(int compared, Optional<String> broken) {}

  static RunningBalance of(Arguments arguments) {
    return new RunningBalance(
        arguments.rule(),
        Path.of(arguments.name(0)),
        Path.of(arguments.name(1)),
        Path.of(arguments.name(2)),
        arguments.unit());
  }

  @Override
  public Optional<Validation> of(Map<String, FieldValue> fields) {
    List<Entry> entries = entries(fields);
    Walk walk = walk(entries, fields);
    if (walk.broken().isPresent()) {
      Collections.reverse(entries);
      Walk backwards = walk(entries, fields);
      walk = backwards.broken().isEmpty() && backwards.compared() > 0 ? backwards : walk;
    }
    if (walk.compared() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Validation(
            name,
            List.of(opening.field(), rows.field(), closing.field()),
            walk.broken().isEmpty(),
            walk.broken().orElse("every balance follows from the one before it")));
  }

  private List<Entry> entries(Map<String, FieldValue> fields) {
    List<Entry> entries = new ArrayList<>();
    for (Value item : rows.items(fields)) {
      entries.add(new Entry(entries.size() + 1, column("amount", item), column("balance", item)));
    }
    return entries;
  }

  private Optional<BigDecimal> column(String column, Value item) {
    return Values.number(new Path(rows.field(), Optional.of(column)).in(item));
  }

  private Walk walk(List<Entry> entries, Map<String, FieldValue> fields) {
    Optional<BigDecimal> expected = Values.number(opening.value(fields));
    int compared = 0;
    for (Entry entry : entries) {
      expected = expected.flatMap(before -> entry.amount().map(before::add));
      if (entry.balance().isPresent()) {
        if (expected.isPresent()) {
          compared++;
          if (!Values.fit(expected.get(), entry.balance().get(), unit)) {
            return new Walk(
                compared,
                Optional.of(
                    "the balance of row "
                        + entry.row()
                        + " of "
                        + rows.field()
                        + " does not follow from the one before it"));
          }
        }
        expected = entry.balance();
      }
    }
    Optional<BigDecimal> last = Values.number(closing.value(fields));
    if (expected.isEmpty() || last.isEmpty() || entries.isEmpty()) {
      return new Walk(compared, Optional.empty());
    }
    return new Walk(
        compared + 1,
        Values.fit(expected.get(), last.get(), unit)
            ? Optional.empty()
            : Optional.of(closing.field() + " does not follow from " + rows.field()));
  }
}
