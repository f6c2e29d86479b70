package io.dossier.core.quality;

import io.dossier.core.examination.PageSignals.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether light tells paper from ink: {@code underexposed}, {@code overexposed}, {@code
 * low_contrast}. At most one of them, the one that explains the others.
 */
final class Exposure {
  private Exposure() {}

  static List<Flaw> of(PageView view) {
    return flaw(view).stream().toList();
  }

  private static Optional<Flaw> flaw(PageView view) {
    Tone tone = view.signals().tone();
    boolean doubt = view.confidence() < QualityPolicy.DOUBT;
    if (dark(view)) {
      return flaw(
          QualityIndicator.UNDEREXPOSED, "the paper has %.0f of 255 parts of light", tone.paper());
    }
    boolean white = tone.clipped() >= QualityPolicy.CLIPPED;
    if (white
        && tone.contrast()
            < (doubt ? QualityPolicy.WASHED_OUT_IN_DOUBT : QualityPolicy.WASHED_OUT)) {
      return flaw(
          QualityIndicator.OVEREXPOSED,
          "light has washed out the print: %.0f of 255 parts of light lie between it and the paper",
          tone.contrast());
    }
    if (tone.contrast() < (doubt ? QualityPolicy.FAINT_IN_DOUBT : QualityPolicy.FAINT)) {
      return flaw(
          QualityIndicator.LOW_CONTRAST,
          "between print and paper lie %.0f of 255 parts of light",
          tone.contrast());
    }
    return Optional.empty();
  }

  /** Whether the page lies in the dark, so that nothing else can be told of it. */
  static boolean dark(PageView view) {
    boolean doubt = view.confidence() < QualityPolicy.DOUBT;
    return view.signals().tone().paper()
        < (doubt ? QualityPolicy.DARK_PAPER_IN_DOUBT : QualityPolicy.DARK_PAPER);
  }

  private static Optional<Flaw> flaw(QualityIndicator indicator, String saying, double measured) {
    return Optional.of(new Flaw(indicator, String.format(Locale.ROOT, saying, measured)));
  }
}
