package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The French number of a business: nine digits, the last a Luhn digit (Code de commerce, R123-221).
 */
final class Siren extends Identifier {
  Siren() {
    super("siren", Shape.loose("ddd ddd ddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact).or(() -> Flaw.checkDigit(Luhn.holds(compact)));
  }
}
