package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of a passport as most states print it: one or two letters and six or seven digits, or
 * nine digits; at most nine characters (ICAO Doc 9303-4, 4.2.2). The printed number has no check
 * digit; the one in the machine readable zone has.
 */
final class Passport extends Identifier {
  Passport() {
    super(
        "passport",
        Shape.of("l ddddddd"),
        Shape.of("ll ddddddd"),
        Shape.of("ll dddddd"),
        Shape.of("l dddddd"),
        Shape.of("ddddddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact.replaceFirst("^[A-Z]+", ""));
  }
}
