package io.dossier.core.extraction.mrz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes of states, nationalities and organizations that a zone may hold, three characters each:
 * those of ISO 3166-1 and those that ICAO Doc 9303 part 3, section 5, adds.
 */
final class StateCodes {
  private static final List<String> ADDED =
      List.of(
          "D<<", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "IAO", "NTZ", "RKS", "UNA", "UNK", "UNO",
          "UTO", "XAA", "XBA", "XCC", "XCE", "XCO", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO",
          "XXA", "XXB", "XXC", "XXX");

  /** In alphabetical order. */
  static final Set<String> KNOWN = known();

  private StateCodes() {}

  private static Set<String> known() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.addAll(ADDED);
    return java.util.Collections.unmodifiableSet(codes);
  }
}
