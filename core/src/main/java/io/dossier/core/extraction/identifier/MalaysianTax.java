package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * Malaysian registrations for sales and service tax, {@code A00-YYMM-00000000} (Royal Malaysian
 * Customs, since September 2018), and for goods and services tax, 12 digits (2015 to 2018). Neither
 * has a published check digit.
 */
final class MalaysianTax extends Identifier {
  private static final int PARTED = 15;

  MalaysianTax() {
    super("tax_my", Shape.of("ldd-dddd-dddddddd"), Shape.of("dddddddddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    if (compact.length() != PARTED) {
      return Flaw.repetition(compact);
    }
    int month = Digits.number(compact, 5, 7);
    return Flaw.unless(month >= 1 && month <= 12, "the month of registration is none");
  }

  @Override
  String normalized(String compact) {
    return compact.length() == PARTED
        ? compact.replaceFirst("(...)(....)(.*)", "$1-$2-$3")
        : compact;
  }
}
