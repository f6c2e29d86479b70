package io.dossier.core.extraction.type;

import java.math.BigDecimal;

/** Whether an amount is what a recognizer left of another: its first or its last digits. */
final class LostDigits {
  /** Fewer digits say too little of which amount they are a part. */
  private static final int TELLING = 2;

  private LostDigits() {}

  static boolean between(BigDecimal read, BigDecimal whole) {
    String part = digits(read);
    String all = digits(whole);
    return part.length() >= TELLING
        && part.length() < all.length()
        && (all.startsWith(part) || all.endsWith(part));
  }

  private static String digits(BigDecimal amount) {
    return amount.abs().toPlainString().replace(".", "");
  }
}
