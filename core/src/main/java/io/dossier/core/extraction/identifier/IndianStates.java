package io.dossier.core.extraction.identifier;

import java.util.Optional;
import java.util.Set;

/** Codes of Indian states and union territories. */
final class IndianStates {
  /**
   * Letters as registration marks have them (Motor Vehicles Act, 1988, section 41(6) and its
   * notifications), former ones included since licences outlive them.
   */
  private static final Set<String> LETTERS =
      Set.of(
          "AN", "AP", "AR", "AS", "BR", "CG", "CH", "CT", "DD", "DH", "DL", "DN", "GA", "GJ", "HP",
          "HR", "JH", "JK", "KA", "KL", "LA", "LD", "MH", "ML", "MN", "MP", "MZ", "NL", "OD", "OR",
          "PB", "PY", "RJ", "SK", "TG", "TN", "TR", "TS", "UA", "UK", "UP", "UT", "WB");

  private static final int LAST = 38;
  private static final Set<Integer> BEYOND_STATES = Set.of(97, 99);

  private IndianStates() {}

  static Optional<String> flawOfLetters(String code) {
    return Flaw.unless(LETTERS.contains(code), "the letters of the state are none's");
  }

  /** As the GSTN numbers them: 01 to 38, 97 other territory, 99 the centre. */
  static Optional<String> flawOfNumber(int code) {
    return Flaw.unless(
        code >= 1 && code <= LAST || BEYOND_STATES.contains(code),
        "the first two digits are no state's");
  }
}
