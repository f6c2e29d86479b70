package io.dossier.bench.forger.pdf;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.CheckDigits;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kinds of numbers that can be told to be wrong by themselves. A number of which a check digit
 * happens to hold, though nobody makes one for it, is none: so digits alone count where the
 * document says what they are, and vehicles of North America alone (49 CFR 565.15).
 */
public enum CheckedNumber {
  /** Luhn's digit at the end. */
  IMEI("IMEI", "\\d{15}", n -> CheckDigits.luhn(n.substring(0, 14)) == n.charAt(14)),
  /** Verhoeff's digit at the end. */
  AADHAAR(
      "(?i)aadh?aar|uidai|unique identification",
      "[2-9]\\d{3} \\d{4} \\d{4}(?! \\d)",
      n -> CheckDigits.verhoeff(n.substring(0, 11)) == n.charAt(11)),
  /** Luhn's digit behind the first eight. */
  NPWP(
      "",
      "\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}",
      n -> CheckDigits.luhn(n.substring(0, 8)) == n.charAt(8)),
  GSTIN(
      "",
      "\\d{2}[A-Z]{5}\\d{4}[A-Z]\\dZ[0-9A-Z]",
      n -> CheckDigits.gstin(n.substring(0, 14)) == n.charAt(14)),
  /** ISO 13616. */
  IBAN(
      "",
      "[A-Z]{2}\\d{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,3})?",
      n -> CheckDigits.iban(n.substring(0, 2), n.substring(4)).equals(n)),
  VIN("", "[1-5][A-HJ-NPR-Z0-9]{16}", n -> CheckDigits.vin(n).equals(n));

  private final Pattern name;
  private final Pattern pattern;
  private final Predicate<String> valid;

  /**
   * @param name what the document must have to call numbers so; may be empty
   */
  CheckedNumber(String name, String pattern, Predicate<String> valid) {
    this.name = Pattern.compile(name);
    this.pattern = Pattern.compile("(?<![0-9A-Z.-])" + pattern + "(?![0-9A-Z.-])");
    this.valid = valid;
  }

  public Pattern pattern() {
    return pattern;
  }

  /** Whether a document with this print says that it has such numbers. */
  public boolean in(PrintedText text) {
    return name.matcher(text.runs().stream().map(Run::text).collect(Collectors.joining("\n")))
        .find();
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
