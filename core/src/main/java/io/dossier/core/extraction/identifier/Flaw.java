package io.dossier.core.extraction.identifier;

import java.util.Optional;

/** Reasons why an identifier does not hold. */
final class Flaw {
  private Flaw() {}

  static Optional<String> unless(boolean holds, String reason) {
    return holds ? Optional.empty() : Optional.of(reason);
  }

  static Optional<String> checkDigit(boolean holds) {
    return unless(holds, "the check digit does not hold");
  }

  /** One digit over and over is what forms are filled with, and no number anybody was given. */
  static Optional<String> repetition(String compact) {
    return unless(compact.chars().distinct().count() > 1, "all of its characters are the same");
  }
}
