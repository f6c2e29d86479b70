package io.dossier.core.extraction.identifier;

import java.util.Optional;

/** The Indian postal code: six digits, the first not 0 (India Post, 1972). */
final class Pincode extends Identifier {
  Pincode() {
    super("pincode", Shape.of("ddd ddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.unless(compact.charAt(0) != '0', "it starts with 0");
  }
}
