package io.dossier.core.quality;

import io.dossier.core.examination.PageSignals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether print is sharp and large enough: {@code blurred}, {@code low_resolution}. */
final class Legibility {
  private Legibility() {}

  static List<Flaw> of(PageView view) {
    List<Flaw> flaws = new ArrayList<>();
    if (tooCoarse(view)) {
      flaws.add(
          new Flaw(
              QualityIndicator.LOW_RESOLUTION,
              String.format(
                  Locale.ROOT,
                  "small print is %.0f pixels high; %.0f are needed",
                  storedSmallPrint(view),
                  QualityPolicy.LEAST_HEIGHT_IN_DOUBT)));
    }
    if (blurred(view)) {
      flaws.add(
          new Flaw(
              QualityIndicator.BLURRED,
              String.format(
                  Locale.ROOT,
                  "edges of print are %.1f pixels wide on lines %.0f pixels high",
                  view.signals().edges().widest(),
                  view.print())));
    }
    return flaws;
  }

  private static double storedSmallPrint(PageView view) {
    return view.smallPrint() * view.storedScale();
  }

  private static boolean tooCoarse(PageView view) {
    PageSignals.Source source = view.signals().source();
    double longSide = Math.max(source.width(), source.height()) * view.storedScale();
    if (view.letters() == 0) {
      return longSide < QualityPolicy.LEAST_SIDE;
    }
    double height = storedSmallPrint(view);
    return height < QualityPolicy.LEAST_HEIGHT
        || height < QualityPolicy.LEAST_HEIGHT_IN_DOUBT && view.confidence() < QualityPolicy.DOUBT;
  }

  private static boolean blurred(PageView view) {
    double width = view.signals().edges().widest();
    if (width < QualityPolicy.LEAST_BLUR) {
      return false;
    }
    if (!Content.writing(view)) {
      PageSignals.Source source = view.signals().source();
      double thousandth = Math.max(source.width(), source.height()) / 1000.0;
      return width > QualityPolicy.BLUR_WITHOUT_TEXT * thousandth;
    }
    double blur = width / Math.max(1, view.print());
    return blur > QualityPolicy.BLUR
        || blur > QualityPolicy.BLUR_IN_DOUBT && view.confidence() < QualityPolicy.DOUBT;
  }
}
