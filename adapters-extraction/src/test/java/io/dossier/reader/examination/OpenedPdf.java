package io.dossier.reader.examination;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Runs one look on a PDF's bytes. */
public final class OpenedPdf {
  private OpenedPdf() {}

  public static CheckResult result(SampleCheck<PdfSample> look, Check check, byte[] content) {
    try (PdfSample sample = PdfSample.open(content, Optional.empty())) {
      return look.run(sample).stream()
          .filter(result -> result.check() == check)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The weightiest of what a look found for a check. */
  public static Optional<Finding> found(SampleCheck<PdfSample> look, Check check, byte[] content) {
    return result(look, check, content).findings().stream().findFirst();
  }

  /** Its weight; empty when nothing was found. */
  public static Optional<Finding.Weight> weight(
      SampleCheck<PdfSample> look, Check check, byte[] content) {
    return result(look, check, content).findings().stream()
        .map(Finding::weight)
        .min(Enum::compareTo);
  }
}
