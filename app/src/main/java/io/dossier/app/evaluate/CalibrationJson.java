package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Calibration;
import java.util.List;

/**
 * @param error the expected calibration error
 * @param bins of equal width, the least confident first
 */
record CalibrationJson(double error, List<BinJson> bins) {
  static CalibrationJson of(Calibration calibration) {
    return new CalibrationJson(
        Rounding.of(calibration.error()),
        calibration.bins().stream()
            .map(bin -> new BinJson(bin.given(), bin.right(), Rounding.of(bin.confidence())))
            .toList());
  }

  /**
   * @param confidence the mean of the values given
   */
  record BinJson(int given, int right, double confidence) {}
}
