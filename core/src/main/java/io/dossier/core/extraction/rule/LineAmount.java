package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether quantity times unit price is the amount. Each of the three may have been rounded to the
 * decimals it is printed with, a whole quantity not.
 *
 * @param unit the amount's
 */
record LineAmount(BigDecimal unit) implements Judgement {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Optional<Outcome> of(List<Optional<Value>> values) {
    Optional<BigDecimal> quantity = Values.number(values.get(0));
    Optional<BigDecimal> price = Values.number(values.get(1));
    Optional<BigDecimal> amount = Values.number(values.get(2));
    if (quantity.isEmpty() || price.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    return Outcome.of(
        Values.fit(
            quantity.get().multiply(price.get()),
            amount.get(),
            tolerance(quantity.get(), price.get())),
        "quantity times unit price is the amount",
        "quantity times unit price is not the amount");
  }

  private BigDecimal tolerance(BigDecimal quantity, BigDecimal price) {
    BigDecimal ofPrice = price.scale() > 0 ? price.ulp() : unit;
    BigDecimal ofQuantity = quantity.scale() > 0 ? quantity.ulp() : BigDecimal.ZERO;
    return unit.add(quantity.abs().multiply(ofPrice))
        .add(price.abs().multiply(ofQuantity))
        .multiply(HALF);
  }
}
