package io.dossier.app.examine;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.app.examine.Calibration.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("a", false, 0.1),
          new Sample("b", false, 0.2),
          new Sample("c", false, 0.4),
          new Sample("d", false, 0.62),
          new Sample("e", true, 0.3),
          new Sample("f", true, 0.7),
          new Sample("g", true, 0.97));

  @Test
  void proposesTheLowestThresholdThatIsAllowed() {
    Calibration calibration = new Calibration(SAMPLES);
    assertThat(calibration.threshold(0).orElseThrow()).isBetween(0.625, 0.635);
    assertThat(calibration.threshold(0.25).orElseThrow()).isBetween(0.405, 0.415);
    assertThat(calibration.at(0.63).recall()).isBetween(0.66, 0.67);
    assertThat(calibration.missed(0.63)).extracting(Sample::file).containsExactly("e");
  }

  @Test
  void proposesNoneWithoutGenuineDocuments() {
    Calibration calibration = new Calibration(List.of(new Sample("e", true, 0.3)));
    assertThat(calibration.threshold(0.01)).isEmpty();
  }
}
