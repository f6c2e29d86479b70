package io.dossier.core.quality;

import io.dossier.core.examination.PageSignals;
import java.util.ArrayList;
import java.util.List;

/** What the picture is of: {@code photo_of_photo}, {@code black_and_white_copy}. */
final class Origin {
  private Origin() {}

  static List<Flaw> of(PageView view) {
    List<Flaw> flaws = new ArrayList<>();
    PageSignals signals = view.signals();
    if (signals.raster() >= QualityPolicy.RASTER) {
      flaws.add(
          new Flaw(
              QualityIndicator.PHOTO_OF_PHOTO,
              "a fine regular pattern lies over the paper, as prints and displays have it"));
    }
    if (signals.colour().grey()) {
      flaws.add(
          new Flaw(
              QualityIndicator.BLACK_AND_WHITE_COPY,
              "the picture has no colour; what was coloured on the original does not show"));
    }
    return flaws;
  }
}
