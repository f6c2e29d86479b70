package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number of an Indonesian resident, against the birth date beside it. */
final class Nik {
  private static final Rule RULE = Rule.named("nik_birth_date", List.of("nik", "dateOfBirth"));

  private Nik() {}

  static Optional<Validation> check(Map<String, FieldValue> fields) {
    return RULE.of(fields);
  }
}
