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
    if (tone.paper() < (doubt ? QualityPolicy.DARK_PAPER_IN_DOUBT : QualityPolicy.DARK_PAPER)) {
      return Optional.of(
          new Flaw(
              QualityIndicator.UNDEREXPOSED,
              String.format(
                  Locale.ROOT, "the paper has %.0f of 255 parts of light", tone.paper())));
    }
    if (tone.contrast() < (doubt ? QualityPolicy.FAINT_IN_DOUBT : QualityPolicy.FAINT)
        && tone.printed() > QualityPolicy.BLANK) {
      boolean bright = tone.clipped() >= QualityPolicy.CLIPPED;
      return Optional.of(
          new Flaw(
              bright ? QualityIndicator.OVEREXPOSED : QualityIndicator.LOW_CONTRAST,
              String.format(
                  Locale.ROOT,
                  bright
                      ? "light has washed out the print: %.0f of 255 parts lie between it and paper"
                      : "between print and paper lie %.0f of 255 parts of light",
                  tone.contrast())));
    }
    return Optional.empty();
  }
}
