package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.Collection;

/** The greatest power of ten that some amounts are all multiples of. */
final class Granule {
  private static final int SMALLEST = 6;

  private Granule() {}

  static BigDecimal of(Collection<BigDecimal> amounts) {
    int scale =
        amounts.stream()
            .filter(amount -> amount.signum() != 0)
            .mapToInt(amount -> amount.stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return BigDecimal.ONE.scaleByPowerOfTen(-Math.min(scale, SMALLEST));
  }
}
