package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.pdf.Saving;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Particulars changed in a file that was forged before, which is saved whole. */
final class Reworked {
  private Reworked() {}

  /** Changes a parsed document. */
  @FunctionalInterface
  interface Work {
    void on(PDDocument document) throws IOException;
  }

  static Optional<Treated> after(Optional<Treated> forged, Work work) throws IOException {
    if (forged.isEmpty()) {
      return forged;
    }
    try (PDDocument document = Loader.loadPDF(forged.get().bytes())) {
      work.on(document);
      return Optional.of(Treated.pdf(Saving.whole(document), forged.get().places()));
    }
  }
}
