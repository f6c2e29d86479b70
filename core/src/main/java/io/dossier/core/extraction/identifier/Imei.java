package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of a mobile device, 15 digits: eight of its type, six of its serial, and a Luhn digit
 * (3GPP TS 23.003, 6.2.1 and annex B), printed in groups of 2-6-6-1, 6-2-6-1 or 8-6-1.
 */
final class Imei extends Identifier {
  Imei() {
    super("imei", Shape.loose("dd-dddddd-dddddd-d"), Shape.of("dddddd-dd-dddddd-d"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact).or(() -> Flaw.checkDigit(Luhn.holds(compact)));
  }
}
