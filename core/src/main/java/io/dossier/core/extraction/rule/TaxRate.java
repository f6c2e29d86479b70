package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tax is its base times one of a country's rates.
 *
 * @param date the field whose day the rates are of; empty for any day
 * @param mixed whether several rates may stand together, so that the highest alone bounds the tax
 */
record TaxRate(
    String name,
    String tax,
    String base,
    TaxRates rates,
    Optional<String> date,
    BigDecimal unit,
    boolean mixed)
    implements Rule {
  static TaxRate of(Arguments arguments) {
    TaxRates rates =
        TaxRates.of(
            arguments
                .option("country")
                .orElseThrow(() -> new IllegalArgumentException("tax_rate needs a country")));
    return new TaxRate(
        arguments.rule(),
        arguments.name(0),
        arguments.name(1),
        rates,
        arguments.option("date"),
        arguments.option("unit").map(BigDecimal::new).orElse(rates.unit()),
        arguments.option("mixed").isPresent());
  }

  @Override
  public Optional<Validation> of(Map<String, FieldValue> fields) {
    Optional<BigDecimal> printed = Values.number(Path.of(tax).value(fields));
    Optional<BigDecimal> of = Values.number(Path.of(base).value(fields));
    Set<BigDecimal> percents =
        rates.on(date.flatMap(field -> Values.date(Path.of(field).value(fields))));
    if (printed.isEmpty() || of.isEmpty() || percents.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = percents.stream().anyMatch(rate -> fits(printed.get(), of.get(), rate));
    return Optional.of(
        new Validation(
            name,
            List.of(tax, base),
            fits,
            fits ? "the tax follows from its base" : "no usual rate gives " + tax + " of " + base));
  }

  private boolean fits(BigDecimal printed, BigDecimal of, BigDecimal percent) {
    BigDecimal reckoned = of.multiply(percent).movePointLeft(2);
    return Values.fit(reckoned, printed, unit)
        || mixed && printed.signum() == of.signum() && printed.abs().compareTo(reckoned.abs()) < 0;
  }
}
