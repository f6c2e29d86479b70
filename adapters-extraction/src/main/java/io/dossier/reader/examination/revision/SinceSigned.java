package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Finding.Weight;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.pdf.PdfFile;
import java.io.IOException;
import java.util.List;

/**
 * Whether a file shows what it showed when it was signed, and nothing more. Stricter than what a
 * signature permits (ISO 32000-2, 12.8.2.2): a form may be filled and a visible signature may be
 * added without breaking it (Rohlmann et al., IEEE S&amp;P 2021), but the signer saw neither, and
 * so does not vouch for it.
 */
public final class SinceSigned {
  private static final int MOST_DRAWN = 20;

  private SinceSigned() {}

  /**
   * @param end of the bytes that were signed; they end a revision
   */
  public static boolean showsTheSame(PdfSample sample, int end) {
    try (PdfFile signed = sample.earlier(end)) {
      SignedState state = SignedState.of(signed.document());
      List<Change> changes =
          RevisionComparison.of(signed, sample.file(), state, new Effort(MOST_DRAWN));
      return changes.stream()
          .allMatch(change -> isUnseen(change) && isPermitted(change.kind(), state));
    } catch (IOException | RuntimeException e) {
      // What cannot be compared may be anything.
      return false;
    }
  }

  private static boolean isPermitted(Change.Kind kind, SignedState state) {
    return (kind == Change.Kind.SIGNATURE_ADDED || kind == Change.Kind.TIME_STAMP_ADDED)
        && Weighing.afterSigning(kind, state.permission()) == Weight.NEUTRAL;
  }

  private static boolean isUnseen(Change change) {
    return change.marks().stream()
        .flatMap(mark -> mark.areas().stream())
        .noneMatch(area -> area.width() > 0 && area.height() > 0);
  }
}
