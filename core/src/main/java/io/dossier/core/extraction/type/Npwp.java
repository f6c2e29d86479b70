package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.identifier.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Indonesian tax number. */
final class Npwp {
  private static final String FIELD = "npwp_number";
  private static final int CHECKED_DIGITS = 15;

  private Npwp() {}

  /** Of a number of 15 digits; one of 16 is a NIK or a running number, and has no check digit. */
  static Optional<Validation> check(Map<String, FieldValue> fields) {
    FieldValue field = fields.get(FIELD);
    if (field == null
        || !(field.value() instanceof Value.Text text)
        || text.text().replaceAll("\\D", "").length() != CHECKED_DIGITS) {
      return Optional.empty();
    }
    return Identifier.named("npwp")
        .read(text.text())
        .map(
            number ->
                new Validation(
                    "npwp_check_digit",
                    List.of(FIELD),
                    number.flaw().isEmpty(),
                    number.flaw().orElse("the check digit holds")));
  }
}
