package io.dossier.reader.examination.picture.jpeg;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.picture.BlockMap;
import io.dossier.reader.examination.picture.RegionScan;
import io.dossier.reader.examination.picture.StandingOut;
import io.dossier.reader.examination.picture.Still;
import io.dossier.reader.examination.picture.StillCheck;
import java.util.List;

/**
 * Looks for a region that another compression would change more, or less, than places of like
 * texture: what was compressed before is near to what compression makes of it, and what was put in
 * later is not yet. The picture is not coded anew; its blocks' coefficients are rounded as a coding
 * of middle quality would.
 *
 * <p>Source: Krawetz, "A picture's worth: digital image analysis and forensics", Black Hat 2007;
 * Farid, "Exposing digital forgeries from JPEG ghosts", IEEE TIFS 4(1), 2009. Judged against like
 * texture, for edges have a high error level in any picture.
 */
public final class ErrorLevelCheck implements StillCheck {
  private static final double HALF = 2.2;
  private static final double SLIGHT = 0.97;

  /** Steps of a luma table grow about so over its frequencies, at quality 80 or so. */
  private static final int[] FREQUENCIES = {1, 8, 9, 16, 2, 10, 17, 18, 3, 24};

  private static final float[] STEPS = {4, 5, 5, 6, 4, 6, 5, 6, 6, 6};

  @Override
  public Check answers() {
    return Check.ERROR_LEVEL_ISLAND;
  }

  @Override
  public CheckResult look(Still still) {
    if (still.downscaled()) {
      return CheckResult.couldNotRun(answers(), "the picture is examined at a smaller size");
    }
    BlockGrid grid = BlockGrid.of(still);
    BlockCoefficients blocks =
        BlockCoefficients.of(still.grey(), grid.offsetX(), grid.offsetY(), FREQUENCIES);
    BlockMap map =
        still
            .cells()
            .deviations(
                (p, left, top, side) ->
                    level(
                        blocks,
                        Math.max(0, left - grid.offsetX()) / 8,
                        Math.max(0, top - grid.offsetY()) / 8,
                        side / 8));
    StandingOut out = StandingOut.in(map);
    double suspicion = out.strength(HALF);
    if (suspicion < SLIGHT || out.region().isEmpty()) {
      return CheckResult.clean(answers(), suspicion);
    }
    return CheckResult.found(answers(), suspicion, finding(out.region().get(), out.below(), still));
  }

  /** The logarithm of the mean size of what rounding would change in a square of blocks. */
  private static double level(BlockCoefficients blocks, int column, int row, int side) {
    double sum = 0;
    int count = 0;
    for (int r = row; r < Math.min(blocks.rows(), row + side); r++) {
      for (int c = column; c < Math.min(blocks.columns(), column + side); c++) {
        for (int k = 0; k < FREQUENCIES.length; k++) {
          float value = blocks.of(r * blocks.columns() + c, k);
          sum += Math.abs(value - STEPS[k] * Math.round(value / STEPS[k]));
          count++;
        }
      }
    }
    return count == 0 ? Double.NaN : Math.log(sum / count + 0.05);
  }

  private static Finding finding(RegionScan region, boolean below, Still still) {
    return new Finding(
        Finding.Weight.SLIGHT,
        "A region would be changed "
            + (below ? "less" : "more")
            + " by another compression than places of the picture that are like it; a part that"
            + " was put in after an earlier compression looks so.",
        List.of(region.mark(still.placement())));
  }
}
