package io.dossier.core.extraction.type;

import io.dossier.core.extraction.LookAlikeDigits;
import java.math.BigDecimal;

/**
 * Whether an amount is what a recognizer left or made of another: its first or its last digits, all
 * of them without the separator, or all of them and one more, as which a sign behind them was read.
 */
final class LostDigits {
  /** Fewer digits say too little of which amount they are a part. */
  private static final int TELLING = 2;

  private LostDigits() {}

  static boolean between(BigDecimal read, BigDecimal whole) {
    String part = digits(read);
    String all = digits(whole);
    if (part.length() < TELLING || all.length() < TELLING) {
      return false;
    }
    if (part.length() < all.length()) {
      return all.startsWith(part)
          || all.endsWith(part)
          || read.scale() == whole.scale() && isMisreadEnd(part, all);
    }
    return part.equals(all)
        ? read.abs().compareTo(whole.abs()) != 0
        : part.length() == all.length() + 1 && part.startsWith(all);
  }

  /** The last digits, one of which was read for another that looks like it. */
  private static boolean isMisreadEnd(String part, String all) {
    return part.length() > TELLING
        && LookAlikeDigits.exchanged(part, all.substring(all.length() - part.length())) == 1;
  }

  private static String digits(BigDecimal amount) {
    return amount.abs().toPlainString().replace(".", "");
  }
}
