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

/** Saved whole by other software, its objects packed otherwise; only the date of change tells. */
public final class SavedAgain implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "saved again";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      Particulars told = Particulars.of(document);
      Particulars later =
          told.made(told.created(), told.modified().plusHours(dice.between(1, 2000)));
      later.inform(document);
      if (document.getDocumentCatalog().getMetadata() != null) {
        later.describe(document);
      }
      return Optional.of(
          Treated.pdf(dice.chance(0.5) ? Saving.packed(document) : Saving.whole(document)));
    }
  }
}
