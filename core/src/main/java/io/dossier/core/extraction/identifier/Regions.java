package io.dossier.core.extraction.identifier;

import java.util.Optional;
import java.util.Set;

/**
 * Codes of Indonesian regions: two digits each for the province, the regency (01 to 69) or city (71
 * to 99), and the district (Permendagri 58/2021, codes of Kepmendagri 100.1.1-6117/2022 with its 38
 * provinces).
 */
final class Regions {
  private static final Set<Integer> PROVINCES =
      Set.of(
          11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63,
          64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96);
  private static final int FIRST_CITY = 71;
  private static final int LAST_REGENCY = 69;

  private Regions() {}

  /**
   * @param code starts with the six digits of a district
   */
  static Optional<String> flaw(String code) {
    int regency = Digits.number(code, 2, 4);
    return Flaw.unless(
            PROVINCES.contains(Digits.number(code, 0, 2)), "the first two digits are no province's")
        .or(
            () ->
                Flaw.unless(
                    regency >= 1 && regency <= LAST_REGENCY || regency >= FIRST_CITY,
                    "the third and fourth digit are no regency's or city's"))
        .or(
            () ->
                Flaw.unless(
                    Digits.number(code, 4, 6) >= 1, "the fifth and sixth digit are no district's"));
  }
}
