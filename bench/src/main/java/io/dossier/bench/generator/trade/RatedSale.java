package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sale whose lines are taxed at different rates.
 *
 * @param rates of the lines in their order, in per cent
 */
record RatedSale(Sale sale, List<BigDecimal> rates) {
  /** What is taxed at one rate, and its tax. */
  record Taxed(BigDecimal base, BigDecimal tax) {}

  RatedSale {
    rates = List.copyOf(rates);
  }

  /** Of at least two lines, without shipping. */
  static RatedSale any(Dice dice, Market market) {
    Sale sale = Sale.any(dice, market);
    while (sale.lines().size() < 2) {
      sale = Sale.any(dice, market);
    }
    BigDecimal one = rate(dice, market);
    BigDecimal other = rate(dice, market);
    while (other.compareTo(one) == 0) {
      other = rate(dice, market);
    }
    List<BigDecimal> rates = new ArrayList<>(List.of(one, other));
    while (rates.size() < sale.lines().size()) {
      rates.add(dice.chance(0.6) ? one : other);
    }
    int decimals = sale.subtotal().scale();
    RatedSale rated =
        new RatedSale(new Sale(sale.lines(), BigDecimal.ZERO, one, BigDecimal.ZERO), rates);
    BigDecimal tax =
        rated.taxed(decimals).values().stream()
            .map(Taxed::tax)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new RatedSale(new Sale(sale.lines(), BigDecimal.ZERO, one, tax), rates);
  }

  private static BigDecimal rate(Dice dice, Market market) {
    return BigDecimal.valueOf(market.rate(dice)).stripTrailingZeros();
  }

  /** By rate, each tax rounded by itself. */
  SortedMap<BigDecimal, Taxed> taxed() {
    return taxed(sale.subtotal().scale());
  }

  private SortedMap<BigDecimal, Taxed> taxed(int decimals) {
    SortedMap<BigDecimal, BigDecimal> bases = new TreeMap<>();
    for (int i = 0; i < rates.size(); i++) {
      bases.merge(rates.get(i), sale.lines().get(i).amount(), BigDecimal::add);
    }
    SortedMap<BigDecimal, Taxed> taxed = new TreeMap<>();
    bases.forEach(
        (rate, base) ->
            taxed.put(
                rate,
                new Taxed(
                    base,
                    base.multiply(rate)
                        .movePointLeft(2)
                        .setScale(decimals, RoundingMode.HALF_UP))));
    return taxed;
  }
}
