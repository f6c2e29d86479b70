package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The serial number of an Indonesian tax invoice, which starts with two digits of the transaction
 * (01 to 10). Of 16 digits, shown as {@code 000.000-00.00000000} (PER-03/PJ/2022): one of the
 * status, three, two of the year, eight running ones. Of 17 in one run, since 2025 (PER-11/PJ/2025,
 * article 37): two of the status, two of the year, eleven running ones.
 */
final class Faktur extends Identifier {
  private static final int PARTED = 16;
  private static final int SINCE = 25;
  private static final int LAST_TRANSACTION = 10;

  Faktur() {
    super("faktur", Shape.of("ddd.ddd-dd.dddddddd"), Shape.loose("dd.dd.dd.ddddddddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    int transaction = Digits.number(compact, 0, 2);
    return Flaw.unless(
            transaction >= 1 && transaction <= LAST_TRANSACTION,
            "the first two digits are no kind of transaction")
        .or(
            () ->
                Flaw.unless(
                    compact.length() == PARTED || Digits.number(compact, 4, 6) >= SINCE,
                    "the fifth and sixth digit are no year since that form is in use"));
  }

  @Override
  String normalized(String compact) {
    return compact.length() == PARTED
        ? compact.replaceFirst("(...)(...)(..)(.*)", "$1.$2-$3.$4")
        : compact;
  }
}
