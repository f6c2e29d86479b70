package io.dossier.core.extraction.rule;

import java.util.Optional;

/**
 * What a rule says of one row, or of the document.
 *
 * @param message without values
 */
record Outcome(boolean passed, String message) {
  static Optional<Outcome> of(boolean passed, String held, String broken) {
    return Optional.of(new Outcome(passed, passed ? held : broken));
  }
}
