package io.dossier.core.crosscheck.address;

import io.dossier.core.crosscheck.Tally;
import io.dossier.core.crosscheck.text.Slips;
import java.util.Optional;

/**
 * Sets two postcodes against each other. The first three digits of an Indian PIN code are its
 * sorting district (India Post); of an Indonesian code the first is the region, the next two the
 * regency or city (Pos Indonesia). Those that differ in the first two are far apart.
 */
final class PostcodeComparison {
  private static final int REGION = 2;
  private static final int SHORTEST = 5;

  private PostcodeComparison() {}

  static void judge(Optional<String> left, Optional<String> right, Tally tally) {
    if (left.isEmpty() || right.isEmpty()) {
      if (left.isPresent() || right.isPresent()) {
        tally.take(AddressCosts.POSTCODE_LEFT_OUT, "postcode left out");
      }
      return;
    }
    String a = left.get();
    String b = right.get();
    if (a.equals(b) || isZone(a, b) || isZone(b, a)) {
      tally.note("postcode equal");
    } else {
      tally.take(cost(a, b, tally.isNearlyWhole()), "postcode " + a + " is not " + b);
    }
  }

  /** The last digits alone. */
  private static boolean isZone(String zone, String whole) {
    return zone.length() < SHORTEST && whole.length() >= SHORTEST && whole.endsWith(zone);
  }

  /**
   * @param restAgrees whether the addresses agree but for it
   */
  private static double cost(String a, String b, boolean restAgrees) {
    if (Slips.between(a, b, 1) == 1) {
      return AddressCosts.POSTCODE_NEAR;
    }
    return restAgrees || a.regionMatches(0, b, 0, REGION)
        ? AddressCosts.POSTCODE
        : AddressCosts.POSTCODE_FAR;
  }
}
