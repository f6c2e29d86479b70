package io.dossier.reader.examination;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.ocr.OcrOnDemand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** One check made on one PDF. */
public final class Examined {
  private static final OcrOnDemand OCR = new OcrOnDemand();

  private Examined() {}

  public static CheckResult by(SampleCheck<PdfSample> check, Check answered, byte[] pdf) {
    try (PdfSample sample = PdfSample.open(pdf, Optional.empty(), OCR)) {
      return check.run(sample).stream()
          .filter(result -> result.check() == answered)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The weights of what it found. */
  public static List<Finding.Weight> weights(
      SampleCheck<PdfSample> check, Check answered, byte[] pdf) {
    return by(check, answered, pdf).findings().stream().map(Finding::weight).toList();
  }
}
