package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of an Indonesian business (Nomor Induk Berusaha): 13 random digits (PP 24/2018,
 * article 26), so that nothing but their count can be checked.
 */
final class Nib extends Identifier {
  Nib() {
    super("nib", Shape.loose("d{13}"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact);
  }
}
