package io.dossier.reader.examination.picture;

import java.util.Optional;

/**
 * The region of a map that lies furthest off the rest of it, to either side.
 *
 * @param region empty where nothing could be compared
 * @param below whether its values are lower than the others'
 */
public record StandingOut(Optional<RegionScan> region, boolean below) {
  public static StandingOut in(BlockMap map) {
    float[] turned = new float[map.values().length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = -map.values()[i];
    }
    Optional<RegionScan> low = RegionScan.lowest(map);
    Optional<RegionScan> high =
        RegionScan.lowest(
            new BlockMap(
                map.columns(),
                map.rows(),
                turned,
                map.left(),
                map.top(),
                map.blockWidth(),
                map.blockHeight()));
    return score(low) >= score(high) ? new StandingOut(low, true) : new StandingOut(high, false);
  }

  private static double score(Optional<RegionScan> region) {
    return region.map(found -> found.contrast() * Math.sqrt(found.blocks())).orElse(0.0);
  }

  /**
   * 0 to 1: how far the region stands out. Half where blocks lie {@code half} deviations off; a
   * region of few blocks counts for less.
   */
  public double strength(double half) {
    return region
        .map(found -> found.contrast() * Math.min(1, Math.sqrt(found.blocks() / 16.0)))
        .map(contrast -> 1 / (1 + Math.exp(-4 * (contrast - half))))
        .orElse(0.0);
  }
}
