package io.dossier.core.quality;

import io.dossier.core.examination.Area;
import java.util.List;

/**
 * An indicator on one page.
 *
 * @param saying what was measured, as a clause that goes on "on page 3"
 * @param areas where it shows; none where it concerns the whole page
 */
record Flaw(QualityIndicator indicator, String saying, List<Area> areas) {
  Flaw {
    areas = List.copyOf(areas);
  }

  Flaw(QualityIndicator indicator, String saying) {
    this(indicator, saying, List.of());
  }
}
