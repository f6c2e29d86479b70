package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;

/**
 * An amount that was booked on an account.
 *
 * @param out whether it left the account
 */
record Movement(PrintedAmount amount, boolean out) {
  /** What the balance grows by. */
  BigDecimal effect() {
    BigDecimal size = amount.value().abs();
    return out ? size.negate() : size;
  }
}
