package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of an Indonesian vehicle ownership book (BPKB), as printed: a letter of the series and
 * seven or eight digits, newer ones with a letter of the region behind. It has no check digit.
 */
final class Bpkb extends Identifier {
  Bpkb() {
    super("bpkb", Shape.of("l-dddddddd"), Shape.of("l-dddddddd-l"), Shape.of("l-ddddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.repetition(compact.substring(1, 8));
  }

  @Override
  String normalized(String compact) {
    return compact.replaceFirst("(.)(\\d+)(.*)", "$1-$2$3");
  }
}
