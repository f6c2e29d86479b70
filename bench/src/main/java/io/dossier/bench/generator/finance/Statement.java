package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The movements on an account over a time.
 *
 * @param opening the balance before the first of them
 */
record Statement(
    Account account, LocalDate from, LocalDate to, BigDecimal opening, List<Booking> bookings) {
  Statement {
    bookings = List.copyOf(bookings);
  }

  /** Of a month, mostly; else of any days up to a quarter. */
  static Statement of(Dice dice, Account account) {
    LocalDate from = YearMonth.from(dice.day(2016, 2025)).atDay(1);
    LocalDate to = YearMonth.from(from).atEndOfMonth();
    if (dice.chance(0.25)) {
      from = from.plusDays(dice.between(0, 20));
      to = from.plusDays(dice.between(6, 80));
    }
    return of(
        dice, account, from, to, dice.chance(0.3) ? dice.between(24, 55) : dice.between(4, 22));
  }

  private static Statement of(Dice dice, Account account, LocalDate from, LocalDate to, int count) {
    Country country = account.country();
    BigDecimal opening = amount(dice, country, 500, 90_000);
    BigDecimal balance = opening;
    int days = (int) (to.toEpochDay() - from.toEpochDay());
    int[] offsets = new int[count];
    for (int i = 0; i < count; i++) {
      offsets[i] = dice.between(0, days);
    }
    java.util.Arrays.sort(offsets);
    List<Booking> bookings = new ArrayList<>();
    for (int offset : offsets) {
      boolean debit = dice.chance(0.6);
      BigDecimal amount = amount(dice, country, 2, 9_000);
      debit &= balance.compareTo(amount) > 0;
      balance = debit ? balance.subtract(amount) : balance.add(amount);
      bookings.add(
          new Booking(
              from.plusDays(offset),
              BookingTexts.any(dice, country, debit),
              dice.digits(6),
              debit ? amount.negate() : amount,
              balance));
    }
    return new Statement(account, from, to, opening, bookings);
  }

  /** Small amounts more often than large ones. */
  private static BigDecimal amount(Dice dice, Country country, double least, double most) {
    double size = least * Math.pow(most / least, dice.between(0.0, 1.0));
    BigDecimal exact = BigDecimal.valueOf((long) (size * 100) * country.unit(), 2);
    return country.decimals() == 0
        ? exact.setScale(0, java.math.RoundingMode.HALF_UP)
        : exact.add(BigDecimal.valueOf(dice.below(100), 2));
  }

  BigDecimal closing() {
    return bookings.get(bookings.size() - 1).balance();
  }

  /** Of all that left the account, as a positive amount. */
  BigDecimal debits() {
    return sum(Booking::isDebit).negate();
  }

  BigDecimal credits() {
    return sum(booking -> !booking.isDebit());
  }

  long count(Predicate<Booking> wanted) {
    return bookings.stream().filter(wanted).count();
  }

  private BigDecimal sum(Predicate<Booking> wanted) {
    return bookings.stream()
        .filter(wanted)
        .map(Booking::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
