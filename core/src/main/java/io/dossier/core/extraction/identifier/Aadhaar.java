package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The Indian identity number, 12 digits in groups of four: the first is neither 0 nor 1, the last
 * is a Verhoeff digit (UIDAI, A UID Numbering Scheme, 2010). Often printed with the first eight
 * masked, as UIDAI masks it; then {@code XXXXXXXX} and four digits.
 */
final class Aadhaar extends Identifier {
  Aadhaar() {
    super("aadhaar", Shape.loose("dddd dddd dddd"), Shape.of("mmmm mmmm dddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.unless(compact.charAt(0) >= '2', "it starts with 0 or 1")
        .or(() -> Flaw.checkDigit(Verhoeff.holds(compact)));
  }
}
