package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Title and keywords were set by an archive, in a later revision. */
public final class Retitled implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "retitled";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle("Document " + dice.digits(6));
      information.setKeywords(dice.pick("archive", "incoming; 2024", "customer file"));
      Particulars told = Particulars.of(document);
      Particulars later = told.made(told.created(), told.modified().plusDays(dice.between(1, 200)));
      later.inform(document);
      if (document.getDocumentCatalog().getMetadata() != null) {
        later.describe(document);
      }
      return Optional.of(Treated.pdf(Saving.incremental(document)));
    }
  }
}
