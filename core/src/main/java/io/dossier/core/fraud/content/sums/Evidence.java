package io.dossier.core.fraud.content.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How unlikely it is that amounts which have nothing to do with each other agree in all digits but
 * those of a slip: of all differences that two sums of this size can have, the share that some slip
 * explains, told as its negative decimal logarithm.
 */
final class Evidence {
  private Evidence() {}

  /**
   * @param slips those that were found
   * @param changeable all amounts that a slip was looked for in
   * @param one what should be equal to the other
   */
  static double of(
      List<Slip> slips, List<PrintedAmount> changeable, BigDecimal one, BigDecimal other) {
    int digits = slips.stream().mapToInt(Slip::digits).min().orElseThrow();
    List<BigDecimal> all = new ArrayList<>(List.of(one, other));
    changeable.forEach(amount -> all.add(amount.value()));
    BigDecimal granule = Granule.of(all);
    double size = 1;
    for (BigDecimal each : all) {
      size = Math.max(size, Slip.multiples(each, granule).doubleValue());
    }
    BigDecimal difference = one.subtract(other).abs();
    double ways =
        changeable.stream()
            .filter(amount -> Slip.reaches(amount.value(), difference))
            .mapToDouble(amount -> Slip.ways(amount.value(), granule, digits))
            .sum();
    return Math.log10(size / Math.max(1, ways));
  }
}
