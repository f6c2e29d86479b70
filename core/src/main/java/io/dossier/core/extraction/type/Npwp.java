package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Indonesian tax number: of its 15 digits the ninth checks the eight before it (weights 1 and 2
 * in turn, digits of products added, as ISO/IEC 7812-1 has it).
 */
final class Npwp {
  private static final int CHECKED_DIGITS = 15;
  private static final int CHECK = 8;

  private Npwp() {}

  /** Of a number of 15 digits; one of 16 is a NIK or a running number, and has no check digit. */
  static Optional<Validation> check(Map<String, FieldValue> fields) {
    FieldValue field = fields.get("npwp_number");
    if (field == null || !(field.value() instanceof Value.Text text)) {
      return Optional.empty();
    }
    String digits = text.text().replaceAll("\\D", "");
    if (digits.length() != CHECKED_DIGITS) {
      return Optional.empty();
    }
    boolean holds = digit(digits) == digits.charAt(CHECK) - '0';
    return Optional.of(
        new Validation(
            "npwp_check_digit",
            List.of("npwp_number"),
            holds,
            holds ? "the check digit holds" : "the check digit does not hold"));
  }

  private static int digit(String digits) {
    int sum = 0;
    for (int i = 0; i < CHECK; i++) {
      int product = (digits.charAt(i) - '0') * (i % 2 + 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
