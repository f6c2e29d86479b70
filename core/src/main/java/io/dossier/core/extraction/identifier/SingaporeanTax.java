package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * Singaporean registrations for goods and services tax: {@code M0-0000000-0}, or the unique entity
 * number (ACRA): eight digits and a letter of a business, nine and a letter of a company, {@code
 * TyyPQnnnnX} of others. The check letters of the first two are reckoned as published registers
 * bear out; of the others none is.
 */
final class SingaporeanTax extends Identifier {
  private static final String OF_BUSINESS = "XMKECAWLJDB";
  private static final String OF_COMPANY = "ZKCMDNERGWH";

  SingaporeanTax() {
    super(
        "tax_sg",
        Shape.of("Md-ddddddd-d"),
        Shape.of("Ml-ddddddd-x"),
        Shape.of("ddddddddl"),
        Shape.of("dddddddddl"),
        Shape.of("Tddllddddl"),
        Shape.of("Sddllddddl"));
  }

  @Override
  Optional<String> flaw(String compact) {
    if (compact.matches("\\d{8}[A-Z]")) {
      int sum = Digits.weighted(compact, 10, 4, 9, 3, 8, 2, 7, 1);
      return Flaw.checkDigit(OF_BUSINESS.charAt(sum % 11) == compact.charAt(8));
    }
    if (compact.matches("\\d{9}[A-Z]")) {
      int sum = Digits.weighted(compact, 10, 8, 6, 4, 9, 7, 5, 3, 1);
      return Flaw.checkDigit(OF_COMPANY.charAt(sum % 11) == compact.charAt(9));
    }
    return Flaw.repetition(compact);
  }

  @Override
  String normalized(String compact) {
    return compact.replaceFirst("^(M.)(\\d{7})(.)$", "$1-$2-$3");
  }
}
