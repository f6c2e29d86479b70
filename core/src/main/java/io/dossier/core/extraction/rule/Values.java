package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Values by their kinds; one of another kind is taken for none. */
final class Values {
  private Values() {}

  static Optional<String> text(Optional<Value> value) {
    return value.flatMap(
        found -> found instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty());
  }

  static Optional<BigDecimal> number(Optional<Value> value) {
    return value.flatMap(
        found ->
            found instanceof Value.Number number ? Optional.of(number.number()) : Optional.empty());
  }

  static Optional<LocalDate> date(Optional<Value> value) {
    return value.flatMap(
        found -> found instanceof Value.Date date ? Optional.of(date.day()) : Optional.empty());
  }

  /** Whether two amounts differ by no more than a unit. */
  static boolean fit(BigDecimal one, BigDecimal other, BigDecimal unit) {
    return one.subtract(other).abs().compareTo(unit) <= 0;
  }
}
