package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.identifier.Identifier;
import io.dossier.core.extraction.identifier.Nik;
import io.dossier.core.extraction.identifier.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a resident's number tells, held against what is printed beside it. */
final class NikRules {
  private static final Identifier NIK = Identifier.named("nik");
  private static final Set<String> WOMEN = Set.of("PEREMPUAN", "WANITA", "P", "FEMALE", "F");
  private static final Set<String> MEN =
      Set.of("LAKI-LAKI", "LAKI LAKI", "LAKI", "PRIA", "L", "MALE", "M");

  private NikRules() {}

  /** Number and date. A number that does not hold breaks the rule, whatever the date. */
  static Optional<Outcome> birthDate(List<Optional<Value>> values) {
    Optional<LocalDate> date = Values.date(values.get(1));
    return of(
        values.get(0),
        nik ->
            date.flatMap(
                day ->
                    Outcome.of(
                        Nik.bornOn(nik, day),
                        "the birth date fits the number",
                        "the birth date contradicts the number")));
  }

  /** Number and gender. Likewise. */
  static Optional<Outcome> gender(List<Optional<Value>> values) {
    String gender = Values.text(values.get(1)).orElse("").strip().toUpperCase(Locale.ROOT);
    return of(
        values.get(0),
        nik ->
            WOMEN.contains(gender) || MEN.contains(gender)
                ? Outcome.of(
                    Nik.ofWoman(nik) == WOMEN.contains(gender),
                    "the gender fits the number",
                    "the gender contradicts the number")
                : Optional.empty());
  }

  private static Optional<Outcome> of(
      Optional<Value> value, Function<String, Optional<Outcome>> whenItHolds) {
    return Values.text(value)
        .flatMap(
            text -> {
              Optional<Occurrence> read = NIK.read(text);
              if (read.isEmpty()) {
                return Optional.of(new Outcome(false, "the number has not sixteen digits"));
              }
              return read.get()
                  .flaw()
                  .map(flaw -> new Outcome(false, "of the number " + flaw))
                  .or(() -> whenItHolds.apply(read.get().value()));
            });
  }
}
