package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.CheckDigits;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Kinds of numbers that can be told to be wrong by themselves. */
public enum CheckedNumber {
  /** Luhn's digit at the end. */
  IMEI("\\d{15}", n -> CheckDigits.luhn(n.substring(0, 14)) == n.charAt(14)),
  /** Verhoeff's digit at the end. */
  AADHAAR("\\d{4} ?\\d{4} ?\\d{4}", n -> CheckDigits.verhoeff(n.substring(0, 11)) == n.charAt(11)),
  /** Luhn's digit behind the first eight. */
  NPWP(
      "\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}",
      n -> CheckDigits.luhn(n.substring(0, 8)) == n.charAt(8)),
  GSTIN(
      "\\d{2}[A-Z]{5}\\d{4}[A-Z]\\dZ[0-9A-Z]",
      n -> CheckDigits.gstin(n.substring(0, 14)) == n.charAt(14)),
  /** ISO 13616. */
  IBAN(
      "[A-Z]{2}\\d{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,3})?",
      n -> CheckDigits.iban(n.substring(0, 2), n.substring(4)).equals(n)),
  VIN("[A-HJ-NPR-Z0-9]{17}", n -> CheckDigits.vin(n).equals(n));

  private final Pattern pattern;
  private final Predicate<String> valid;

  CheckedNumber(String pattern, Predicate<String> valid) {
    this.pattern = Pattern.compile("(?<![0-9A-Z.-])" + pattern + "(?![0-9A-Z.-])");
    this.valid = valid;
  }

  public Pattern pattern() {
    return pattern;
  }

  public boolean valid(String printed) {
    return valid.test(printed.replaceAll("[ .-]", ""));
  }

  /** The same with one other digit, by which the check fails. */
  public String broken(String printed, Dice dice) {
    while (true) {
      int at = dice.below(printed.length());
      if (Character.isDigit(printed.charAt(at))) {
        char other = (char) ('0' + (printed.charAt(at) - '0' + dice.between(1, 9)) % 10);
        String changed = printed.substring(0, at) + other + printed.substring(at + 1);
        if (pattern.matcher(changed).matches() && !valid(changed)) {
          return changed;
        }
      }
    }
  }
}
