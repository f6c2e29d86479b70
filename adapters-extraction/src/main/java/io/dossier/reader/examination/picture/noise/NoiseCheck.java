package io.dossier.reader.examination.picture.noise;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.picture.GreyPlane;
import io.dossier.reader.examination.picture.RegionScan;
import io.dossier.reader.examination.picture.StandingOut;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.examination.picture.StillCheck;
import java.util.List;

/**
 * Looks for a region whose noise is stronger or weaker than that of places of like texture and
 * brightness. The noise of a place is the mean size of its diagonal detail (Haar wavelet, finest
 * level), the band in which content counts least.
 *
 * <p>Source: Mahdian and Saic, "Using noise inconsistencies for blind image forensics", Image and
 * Vision Computing 27(10), 2009.
 */
public final class NoiseCheck implements StillCheck {
  private static final double HALF = 2.2;
  private static final double SLIGHT = 0.97;

  @Override
  public Check answers() {
    return Check.NOISE_INCONSISTENCY;
  }

  @Override
  public CheckResult look(Still still) {
    StandingOut out = StandingOut.in(still.cells().deviations(NoiseCheck::noise));
    double suspicion = out.strength(HALF);
    if (suspicion < SLIGHT || out.region().isEmpty()) {
      return CheckResult.clean(answers(), suspicion);
    }
    return CheckResult.found(answers(), suspicion, finding(out.region().get(), out.below(), still));
  }

  private static double noise(GreyPlane plane, int left, int top, int side) {
    double sum = 0;
    for (int y = top; y < top + side; y += 2) {
      for (int x = left; x < left + side; x += 2) {
        sum +=
            Math.abs(
                plane.at(x, y) - plane.at(x + 1, y) - plane.at(x, y + 1) + plane.at(x + 1, y + 1));
      }
    }
    return Math.log(sum * 2 / (side * side) + 0.1);
  }

  private static Finding finding(RegionScan region, boolean below, Still still) {
    return new Finding(
        Finding.Weight.SLIGHT,
        "A region has "
            + (below ? "less" : "more")
            + " noise than places of the picture that are like it in texture and brightness; a"
            + " part that was painted or that comes from another picture looks so.",
        List.of(region.mark(still.placement())));
  }
}
