package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement on an account.
 *
 * @param amount less than nothing where money leaves
 * @param balance after it
 */
record Booking(
    LocalDate day, String text, String reference, BigDecimal amount, BigDecimal balance) {
  boolean isDebit() {
    return amount.signum() < 0;
  }

  /** As a statement shows it that prints every balance. */
  Truth truth() {
    return withoutBalance().number("balance", balance);
  }

  Truth withoutBalance() {
    return new Truth().date("date", day).text("description", text).number("amount", amount);
  }
}
