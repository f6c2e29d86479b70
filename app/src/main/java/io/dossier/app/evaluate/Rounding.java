package io.dossier.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of the report for machines: four digits after the point. */
final class Rounding {
  private static final int DIGITS = 4;

  private Rounding() {}

  static double of(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
  }
}
