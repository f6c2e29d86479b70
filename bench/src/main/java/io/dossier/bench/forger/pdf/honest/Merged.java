package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Generator;
import io.dossier.bench.generator.Kinds;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Bound together with the pages of another document. */
public final class Merged implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "merged";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    byte[] other =
        Generator.documents(dice.seed(), List.of(dice.pick(Kinds.codes())), 1)
            .findFirst()
            .orElseThrow()
            .pdf();
    try (PDDocument document = draft.open();
        PDDocument added = Loader.loadPDF(other)) {
      new PDFMergerUtility().appendDocument(document, added);
      return Optional.of(Treated.pdf(Saving.whole(document)));
    }
  }
}
