package io.dossier.reader.examination;

import io.dossier.core.examination.LogoPrint;
import io.dossier.reader.ocr.OcrEngine;
import io.dossier.reader.trust.Trust;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a file is examined with.
 *
 * @param ocr gives the engine that reads print; asked only where a check reads some
 * @param trust in makers of signatures
 * @param logos that are looked for
 */
public record Means(Supplier<OcrEngine> ocr, Trust trust, List<LogoPrint> logos) {
  public Means {
    logos = List.copyOf(logos);
  }

  /** And looking for no logo. */
  public static Means trustingNobody(Supplier<OcrEngine> ocr) {
    return new Means(ocr, Trust.NOBODY, List.of());
  }
}
