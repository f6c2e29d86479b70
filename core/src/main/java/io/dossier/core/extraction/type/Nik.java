package io.dossier.core.extraction.type;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The number of an Indonesian resident (UU 24/2013, article 13; PP 40/2019): six digits of the
 * region of first registration, day (of women plus 40), month and year of birth in two digits each,
 * and four running ones.
 */
final class Nik {
  static final int DIGITS = 16;

  private Nik() {}

  /** Whether its structure and the date of birth fit. */
  static Optional<Validation> check(Map<String, FieldValue> fields) {
    FieldValue nik = fields.get("nik");
    if (nik == null || !(nik.value() instanceof Value.Text text)) {
      return Optional.empty();
    }
    String digits = text.text();
    if (!structured(digits)) {
      return Optional.of(validation(false, "the digits of the birth date are none"));
    }
    FieldValue birth = fields.get("dateOfBirth");
    if (birth == null || !(birth.value() instanceof Value.Date date)) {
      return Optional.empty();
    }
    boolean fits = fits(digits, date.day());
    return Optional.of(
        validation(
            fits,
            fits ? "the birth date fits the number" : "the birth date contradicts the number"));
  }

  private static Validation validation(boolean passed, String message) {
    return new Validation("nik_birth_date", List.of("nik", "dateOfBirth"), passed, message);
  }

  private static boolean structured(String digits) {
    if (digits.length() != DIGITS) {
      return false;
    }
    int day = number(digits, 6) % 40;
    int month = number(digits, 8);
    return number(digits, 0) >= 11 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static boolean fits(String digits, LocalDate birth) {
    return number(digits, 6) % 40 == birth.getDayOfMonth()
        && number(digits, 8) == birth.getMonthValue()
        && number(digits, 10) == birth.getYear() % 100;
  }

  private static int number(String digits, int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }
}
