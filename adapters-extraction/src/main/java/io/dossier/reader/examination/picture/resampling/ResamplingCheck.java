package io.dossier.reader.examination.picture.resampling;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.picture.BlockMap;
import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.examination.picture.RegionScan;
import io.dossier.reader.examination.picture.StandingOut;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.examination.picture.StillCheck;
import java.util.List;

/**
 * Looks for a region whose pixels follow from their neighbours more exactly than elsewhere in the
 * picture at like texture: interpolation makes them so, when a part is turned or enlarged. The
 * measure is the second difference against the first.
 *
 * <p>Source: Gallagher, "Detection of linear and cubic interpolation in JPEG compressed images",
 * CRV 2005; Mahdian and Saic, "Blind authentication using periodic properties of interpolation",
 * IEEE TIFS 3(3), 2008.
 */
public final class ResamplingCheck implements StillCheck {
  private static final double HALF = 2.2;
  private static final double SLIGHT = 0.97;

  @Override
  public Check answers() {
    return Check.RESAMPLED_REGION;
  }

  @Override
  public CheckResult look(Still still) {
    BlockMap map = still.cells().deviations(ResamplingCheck::roughness);
    StandingOut out = StandingOut.in(map);
    double suspicion = out.strength(HALF);
    if (suspicion < SLIGHT || out.region().isEmpty() || !out.below()) {
      return CheckResult.clean(answers(), suspicion);
    }
    return CheckResult.found(answers(), suspicion, finding(out.region().get(), still));
  }

  private static double roughness(GreyPlane plane, int left, int top, int side) {
    double second = 0;
    double first = 0;
    for (int y = top + 1; y < top + side - 1; y++) {
      for (int x = left + 1; x < left + side - 1; x++) {
        float v = 2 * plane.at(x, y);
        float l = plane.at(x - 1, y);
        float r = plane.at(x + 1, y);
        float u = plane.at(x, y - 1);
        float d = plane.at(x, y + 1);
        second += Math.abs(v - l - r) + Math.abs(v - u - d);
        first += Math.abs(r - l) + Math.abs(d - u);
      }
    }
    return Math.log((second + side) / (first + side));
  }

  private static Finding finding(RegionScan region, Still still) {
    return new Finding(
        Finding.Weight.SLIGHT,
        "A region is interpolated where the rest of the picture is not; a part that was turned,"
            + " enlarged or smoothed before it was placed looks so.",
        List.of(region.mark(still.placement())));
  }
}
