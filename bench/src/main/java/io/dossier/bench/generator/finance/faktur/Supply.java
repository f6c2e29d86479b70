package io.dossier.bench.generator.finance.faktur;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A taxed supply.
 *
 * @param base of the tax (DPP), in whole rupiah
 * @param rate in per cent
 */
record Supply(
    Taxpayer seller,
    Taxpayer buyer,
    String serial,
    LocalDate day,
    List<Goods> goods,
    long discount,
    long advance,
    long base,
    int rate,
    long tax,
    String reference) {
  /** Since then the tax is 11 per cent. */
  private static final LocalDate ELEVEN = LocalDate.of(2022, 4, 1);

  /** Something sold. */
  record Goods(String name, int quantity, long price) {
    long amount() {
      return quantity * price;
    }
  }

  Supply {
    goods = List.copyOf(goods);
  }

  /** Of the days of serial numbers of 16 digits. */
  static Supply former(Dice dice, int first, int last) {
    LocalDate day = dice.day(first, last);
    String code = dice.pick("010", "010", "010", "020", "030", "040", "050", "070", "080", "011");
    String serial =
        "%s.%03d-%02d.%08d"
            .formatted(
                code,
                dice.pick(0, 0, 0, 900, 901, dice.between(1, 12)),
                day.getYear() % 100,
                dice.between(1, 99_999_999));
    boolean sixteen = day.getYear() >= 2024 && dice.chance(0.5);
    return of(dice, day, serial, sixteen, day.isBefore(ELEVEN) ? 10 : 11, false);
  }

  /** Since 2025: twelve per cent of the price, or of eleven twelfths of it. */
  static Supply recent(Dice dice) {
    LocalDate day = dice.day(2025, 2026);
    boolean parts = dice.chance(0.7);
    String serial =
        (parts ? "0400" : dice.pick("0100", "0100", "0200", "0300"))
            + "%02d".formatted(day.getYear() % 100)
            + dice.digits(11);
    return of(dice, day, serial, true, 12, parts);
  }

  private static Supply of(
      Dice dice, LocalDate day, String serial, boolean sixteen, int rate, boolean parts) {
    List<Goods> goods = new ArrayList<>();
    int count = dice.chance(0.08) ? dice.between(9, 16) : dice.between(1, 5);
    for (String name : dice.some(Words.of("items-id"), count)) {
      goods.add(
          new Goods(
              name,
              dice.chance(0.4) ? 1 : dice.between(2, 200),
              dice.between(10, 9000) * (dice.chance(0.7) ? 500L : 137L)));
    }
    long price = goods.stream().mapToLong(Goods::amount).sum();
    long discount = dice.chance(0.2) ? price * dice.between(1, 20) / 100 : 0;
    long advance = dice.chance(0.08) ? (price - discount) * dice.between(10, 50) / 100 : 0;
    long left = price - discount - advance;
    long base = parts ? left * 11 / 12 : left;
    return new Supply(
        Taxpayer.firm(dice, sixteen),
        dice.chance(0.8) ? Taxpayer.firm(dice, sixteen) : Taxpayer.person(dice, sixteen),
        serial,
        day,
        goods,
        discount,
        advance,
        base,
        rate,
        base * rate / 100,
        dice.pick(dice.shaped("INV-####"), dice.shaped("SI/##/####"), dice.digits(8)));
  }

  long price() {
    return goods.stream().mapToLong(Goods::amount).sum();
  }
}
