package io.dossier.bench.fraud;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.shared.Secret;
import io.dossier.reader.examination.DocumentExamination;
import io.dossier.reader.ocr.OcrOnDemand;
import io.dossier.reader.process.ReaderLimits;
import java.util.List;
import java.util.Optional;

/** Answers the checks for a file's bytes. */
@FunctionalInterface
public interface Examiner {
  /** The checks that need the bytes alone, made in this process with one engine for print. */
  static Examiner ofBytes() {
    OcrOnDemand ocr = new OcrOnDemand();
    return (content, password) ->
        DocumentExamination.of(content, password, ReaderLimits.DEFAULT, ocr, (looks, of) -> {})
            .checks();
  }

  /**
   * @throws RuntimeException when the file cannot be examined at all
   */
  List<CheckResult> examine(byte[] content, Optional<Secret> password);
}
