package io.dossier.core.extraction.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an Indian driving licence, {@code SS-RR-YYYY-NNNNNNN}: state, transport office,
 * year of issue, running number (Ministry of Road Transport, Sarathi), shown as {@code SSRR
 * YYYYNNNNNNN}. Older ones have the year last and fewer digits, and are shown as one run.
 */
final class IndianLicence extends Identifier {
  private static final Pattern PRESENT = Pattern.compile("[A-Z]{2}\\d{13}");

  IndianLicence() {
    super(
        "dl_india",
        Shape.of("ll-dd-dddd-ddddddd"),
        Shape.of("ll-dd/d{3,6}/dddd"),
        Shape.of("ll-ddl/d{3,7}/dddd"));
  }

  @Override
  Optional<String> flaw(String compact) {
    return IndianStates.flawOfLetters(compact.substring(0, 2))
        .or(
            () ->
                Flaw.unless(
                    !present(compact) || year(compact),
                    "the four digits behind the office are no year"));
  }

  @Override
  String normalized(String compact) {
    return present(compact) ? compact.substring(0, 4) + " " + compact.substring(4) : compact;
  }

  private static boolean present(String compact) {
    return PRESENT.matcher(compact).matches();
  }

  private static boolean year(String compact) {
    return compact.startsWith("19", 4) || compact.startsWith("20", 4);
  }
}
