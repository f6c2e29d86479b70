package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amounts of rows add up to one of several totals, such as the subtotal or, where prices hold
 * the tax, the total. Empty when a row has no amount.
 */
record LineItemsSum(String name, Path amounts, List<String> totals, BigDecimal unit)
    implements Rule {
  static LineItemsSum of(Arguments arguments) {
    List<String> names = arguments.names();
    return new LineItemsSum(
        arguments.rule(),
        new Path(names.get(0), Optional.of("amount")),
        names.subList(1, names.size()),
        arguments.unit());
  }

  @Override
  public Optional<Validation> of(Map<String, FieldValue> fields) {
    Optional<BigDecimal> sum = column(amounts, fields);
    List<String> found =
        totals.stream().filter(total -> amount(total, fields).isPresent()).toList();
    if (sum.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> fitting =
        found.stream()
            .filter(total -> Values.fit(sum.get(), amount(total, fields).orElseThrow(), unit))
            .findFirst();
    return Optional.of(
        new Validation(
            name,
            Stream.concat(
                    Stream.of(amounts.field()), fitting.map(Stream::of).orElse(found.stream()))
                .toList(),
            fitting.isPresent(),
            fitting
                .map(total -> "the rows add up to " + total)
                .orElse("the rows do not add up to " + String.join(" or ", found))));
  }

  /** The sum of a column; empty when there are no rows or one has no number there. */
  static Optional<BigDecimal> column(Path path, Map<String, FieldValue> fields) {
    List<Value> items = path.items(fields);
    List<BigDecimal> numbers =
        items.stream().map(path::in).map(Values::number).flatMap(Optional::stream).toList();
    return items.isEmpty() || numbers.size() < items.size()
        ? Optional.empty()
        : numbers.stream().reduce(BigDecimal::add);
  }

  private static Optional<BigDecimal> amount(String total, Map<String, FieldValue> fields) {
    return Values.number(Path.of(total).value(fields));
  }
}
