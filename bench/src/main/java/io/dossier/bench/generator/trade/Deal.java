package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.MoneyStyle;
import io.dossier.bench.generator.invented.Words;
import java.time.LocalDate;

/** The sale of one thing on credit: who sells it, who buys it, who lends, and for how much. */
public record Deal(
    Party dealer,
    Party customer,
    Durable good,
    String lender,
    LocalDate day,
    long amount,
    long downPayment,
    int months,
    DateStyle dates,
    MoneyStyle money) {
  public static Deal any(Dice dice) {
    Durable good = dice.chance(0.5) ? Durable.phone(dice) : Durable.any(dice);
    long down = good.price() * dice.between(5, 40) / 100 / 10 * 10;
    return new Deal(
        Party.indianDealer(dice),
        Party.indianCustomer(dice),
        good,
        lender(dice),
        dice.day(2019, 2025),
        good.price(),
        dice.chance(0.1) ? 0 : down,
        dice.pick(6, 8, 9, 10, 12, 15, 18, 24),
        DateStyle.indian(dice),
        MoneyStyle.rupees(dice));
  }

  /** The same deal as another paper tells of it. */
  public Deal told(Party dealer, Party customer, Durable good, long amount) {
    return new Deal(dealer, customer, good, lender, day, amount, downPayment, months, dates, money);
  }

  long loan() {
    return amount - downPayment;
  }

  long instalment() {
    return loan() / months + 1;
  }

  private static String lender(Dice dice) {
    return Words.any(dice, "company-in-head").replace("Jai ", "")
        + dice.pick(
            " Finserv Ltd",
            " Finance Limited",
            " Finance Ltd.",
            " Capital Limited",
            " Fincorp Pvt Ltd",
            " Consumer Finance Ltd",
            " Credit Private Limited",
            " Bank Ltd",
            " Bank Limited",
            " Financial Services Ltd",
            " Leasing & Finance Ltd");
  }
}
