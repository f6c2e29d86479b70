package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of an Indian voter's card (EPIC): three letters of the electoral office and seven
 * digits, the last of which is a Luhn digit (Election Commission of India, Manual on Electoral
 * Rolls).
 */
final class Epic extends Identifier {
  Epic() {
    super("epic", Shape.of("lll ddddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact.substring(3))
        .or(() -> Flaw.checkDigit(Luhn.holds(compact.substring(3))));
  }
}
