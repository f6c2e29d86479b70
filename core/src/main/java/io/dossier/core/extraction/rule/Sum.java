package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A total is the sum of its terms; empty when one of them that has to be there was not found. */
record Sum(String name, Path total, List<Term> terms, BigDecimal unit) implements Rule {
  /**
   * @param negated whether it is taken away
   * @param optional whether nothing is meant when it is not there
   */
  private record Term(Path path, boolean negated, boolean optional) {
    static Term of(String text) {
      boolean optional = text.startsWith("?");
      String rest = optional ? text.substring(1) : text;
      boolean negated = rest.startsWith("-");
      return new Term(Path.of(negated ? rest.substring(1) : rest), negated, optional);
    }

    Optional<BigDecimal> amount(Map<String, FieldValue> fields) {
      Optional<BigDecimal> amount =
          path.column().isEmpty()
              ? Values.number(path.value(fields))
              : LineItemsSum.column(path, fields);
      return amount
          .map(found -> negated ? found.negate() : found)
          .or(() -> optional ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }
  }

  static Sum of(Arguments arguments) {
    List<String> names = arguments.names();
    return new Sum(
        arguments.rule(),
        Path.of(names.get(0)),
        names.subList(1, names.size()).stream().map(Term::of).toList(),
        arguments.unit());
  }

  @Override
  public Optional<Validation> of(Map<String, FieldValue> fields) {
    Optional<BigDecimal> expected = Values.number(total.value(fields));
    List<BigDecimal> amounts = new ArrayList<>();
    terms.forEach(term -> term.amount(fields).ifPresent(amounts::add));
    if (expected.isEmpty() || amounts.size() < terms.size()) {
      return Optional.empty();
    }
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean fits = Values.fit(sum, expected.get(), unit);
    return Optional.of(
        new Validation(
            name,
            names(),
            fits,
            fits
                ? "the amounts add up"
                : "the amounts differ from "
                    + total.field()
                    + " by "
                    + sum.subtract(expected.get()).abs().toPlainString()));
  }

  private List<String> names() {
    return Stream.concat(Stream.of(total), terms.stream().map(Term::path))
        .map(Path::field)
        .distinct()
        .toList();
  }
}
