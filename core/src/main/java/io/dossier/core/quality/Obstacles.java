package io.dossier.core.quality;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.PageSignals;
import java.util.ArrayList;
import java.util.List;

/** What hides print: {@code glare}, {@code obstructed}. */
final class Obstacles {
  private Obstacles() {}

  static List<Flaw> of(PageView view) {
    List<Flaw> flaws = new ArrayList<>();
    PageSignals signals = view.signals();
    add(flaws, QualityIndicator.GLARE, "reflected light swallows print", signals.glare());
    add(flaws, QualityIndicator.OBSTRUCTED, "something lies over the page", signals.covered());
    return flaws;
  }

  private static void add(
      List<Flaw> flaws, QualityIndicator indicator, String saying, List<Area> areas) {
    if (!areas.isEmpty()) {
      flaws.add(new Flaw(indicator, saying, areas));
    }
  }
}
