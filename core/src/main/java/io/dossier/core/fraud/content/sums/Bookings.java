package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which way the amounts of an account's statement were booked: those with a sign by their sign,
 * others by the column that they stand in, as single rows between two balances show it.
 */
final class Bookings {
  /** An amount that was booked one way alone. */
  private record Booked(PrintedAmount amount, int sign) {}

  private final List<Booked> known = new ArrayList<>();
  private boolean signed;

  /**
   * Tells of an amount that leads from one balance to the next.
   *
   * @param sign of the difference between the two
   */
  void learn(PrintedAmount amount, int sign) {
    known.add(new Booked(amount, sign));
    signed |= amount.value().signum() < 0;
  }

  /** All of them together; empty where it cannot be told which way one was booked. */
  Optional<BigDecimal> sum(List<PrintedAmount> amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (PrintedAmount amount : amounts) {
      int sign = sign(amount, amounts);
      if (sign == 0
          || !known.isEmpty() && known.stream().noneMatch(booked -> under(amount, booked))) {
        return Optional.empty();
      }
      sum = sum.add(amount.value().abs().multiply(BigDecimal.valueOf(sign)));
    }
    return Optional.of(sum);
  }

  /** Whether it stands in a column of what is booked. */
  private static boolean under(PrintedAmount amount, Booked booked) {
    return amount.under(booked.amount());
  }

  /** What one would have to be where all lack something; above zero if it is to be printed so. */
  Optional<BigDecimal> needed(PrintedAmount amount, BigDecimal lacking) {
    int sign = sign(amount, List.of(amount));
    BigDecimal size = amount.value().abs().add(sign < 0 ? lacking.negate() : lacking);
    return sign == 0 || size.signum() <= 0
        ? Optional.empty()
        : Optional.of(amount.value().signum() < 0 ? size.negate() : size);
  }

  /** 1, -1, or 0 where nothing tells. */
  private int sign(PrintedAmount amount, List<PrintedAmount> beside) {
    if (amount.value().signum() < 0) {
      return -1;
    }
    if (signed || beside.stream().anyMatch(other -> other.value().signum() < 0)) {
      return 1;
    }
    int sign = 0;
    for (Booked other : known) {
      if (amount.flush(other.amount())) {
        if (sign != 0 && sign != other.sign()) {
          return 0;
        }
        sign = other.sign();
      }
    }
    return sign;
  }
}
