package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The code of an Indian bank's branch: four letters of the bank, 0, six characters of the branch
 * (Reserve Bank of India, Indian Financial System Code). It has no check digit.
 */
final class Ifsc extends Identifier {
  Ifsc() {
    super("ifsc", Shape.of("llll0xxxxxx"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Optional.empty();
  }
}
