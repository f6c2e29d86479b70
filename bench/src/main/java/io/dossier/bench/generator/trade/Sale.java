package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sold, and what is to be paid for it.
 *
 * @param rate of the tax in per cent; 0 without tax
 * @param shipping charged above the lines; 0 mostly
 */
record Sale(List<Line> lines, BigDecimal shipping, BigDecimal rate, BigDecimal tax) {
  /** A line, its amount without tax. */
  record Line(String description, BigDecimal quantity, BigDecimal price, BigDecimal amount) {}

  Sale {
    lines = List.copyOf(lines);
  }

  static Sale any(Dice dice, Market market) {
    List<Line> lines = new ArrayList<>();
    int decimals = market.unit() < 1 ? 2 : 0;
    for (String item :
        dice.some(Words.of("items-" + market.phrases().language()), lineCount(dice))) {
      BigDecimal quantity =
          dice.chance(0.1) && decimals > 0
              ? BigDecimal.valueOf(dice.between(2, 60) * 25L, 2)
              : BigDecimal.valueOf(dice.chance(0.4) ? 1 : dice.between(1, 40));
      BigDecimal price =
          decimals > 0
              ? BigDecimal.valueOf(
                  dice.chance(0.5) ? dice.between(2, 900) * 100L : dice.between(90, 60_000), 2)
              : BigDecimal.valueOf(dice.between(5, 4000) * 500L);
      lines.add(line(item, quantity, price, decimals));
    }
    BigDecimal shipping =
        dice.chance(0.08)
            ? BigDecimal.valueOf(dice.between(5, 60) * (decimals > 0 ? 1L : 1000L))
                .setScale(decimals)
            : BigDecimal.ZERO;
    BigDecimal rate = BigDecimal.valueOf(dice.chance(0.12) ? 0 : market.rate(dice));
    BigDecimal base = lines.stream().map(Line::amount).reduce(shipping, BigDecimal::add);
    BigDecimal tax = base.multiply(rate).movePointLeft(2).setScale(decimals, RoundingMode.HALF_UP);
    return new Sale(lines, shipping, rate, tax);
  }

  static Line line(String item, BigDecimal quantity, BigDecimal price, int decimals) {
    return new Line(
        item, quantity, price, quantity.multiply(price).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static int lineCount(Dice dice) {
    return dice.chance(0.1) ? dice.between(10, 18) : dice.between(1, 7);
  }

  boolean taxed() {
    return rate.signum() > 0;
  }

  BigDecimal subtotal() {
    return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal total() {
    return subtotal().add(shipping).add(tax);
  }
}
