package io.dossier.core.extraction.identifier;

import java.util.Optional;
import java.util.Set;

/**
 * The number of an Indian company, 21 characters: listed or not, five digits of the industry,
 * state, year of incorporation, class, six of the registration (Companies Act, 2013, section 7(3);
 * Ministry of Corporate Affairs). It has no check digit.
 */
final class Cin extends Identifier {
  private static final Set<String> CLASSES =
      Set.of("FLC", "FTC", "GAP", "GAT", "GOI", "NPL", "OPC", "PLC", "PTC", "SGC", "ULL", "ULT");
  private static final int FIRST_YEAR = 1850;

  Cin() {
    super("cin", Shape.of("lddddd ll dddd lll dddddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return Flaw.unless(
            compact.charAt(0) == 'L' || compact.charAt(0) == 'U', "it starts with neither L nor U")
        .or(() -> IndianStates.flawOfLetters(compact.substring(6, 8)))
        .or(
            () ->
                Flaw.unless(
                    Digits.number(compact, 8, 12) >= FIRST_YEAR,
                    "the year is one before there were companies"))
        .or(
            () ->
                Flaw.unless(CLASSES.contains(compact.substring(12, 15)), "there is no such class"));
  }
}
