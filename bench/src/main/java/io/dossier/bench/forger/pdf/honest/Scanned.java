package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.ScannedPdf;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Printed, scanned, and given a text layer by the scanner. */
public final class Scanned implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "scanned with text layer";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      return Optional.of(Treated.pdf(ScannedPdf.of(document, Optional.empty(), dice)));
    }
  }
}
