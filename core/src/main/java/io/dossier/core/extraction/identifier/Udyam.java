package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The registration of a small Indian business, {@code UDYAM-SS-00-0000000}: state, district,
 * running number (Ministry of MSME, notification S.O. 2119(E) of 26 June 2020, and its portal).
 */
final class Udyam extends Identifier {
  Udyam() {
    super("udyam", Shape.of("UDYAM-ll-dd-ddddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return IndianStates.flawOfLetters(compact.substring(5, 7))
        .or(() -> Flaw.unless(!compact.startsWith("00", 7), "there is no district 00"))
        .or(
            () ->
                Flaw.unless(
                    Digits.number(compact, 9, 16) > 0, "the running number is nothing but zeros"));
  }

  @Override
  String normalized(String compact) {
    return compact.replaceFirst("(.{5})(..)(..)(.*)", "$1-$2-$3-$4");
  }
}
