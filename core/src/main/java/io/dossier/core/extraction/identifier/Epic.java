package io.dossier.core.extraction.identifier;

import java.util.Optional;

/**
 * The number of an Indian voter's card (EPIC): three letters of the constituency and seven digits,
 * the last of which is a Luhn digit of the six before it (Election Commission of India, functional
 * unique serial numbers). Cards of the 1990s have state, district, constituency and a running
 * number instead, shown as {@code SS/00/000/000000}.
 */
final class Epic extends Identifier {
  private static final int FORMER = 13;

  Epic() {
    super("epic", Shape.of("lll ddddddd"), Shape.of("ll/dd/ddd/dddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    if (compact.length() == FORMER) {
      return IndianStates.flawOfLetters(compact.substring(0, 2));
    }
    return Flaw.repetition(compact.substring(3))
        .or(() -> Flaw.checkDigit(Luhn.holds(compact.substring(3))));
  }

  @Override
  String normalized(String compact) {
    return compact.length() == FORMER
        ? compact.replaceFirst("(..)(..)(...)(.*)", "$1/$2/$3/$4")
        : compact;
  }
}
