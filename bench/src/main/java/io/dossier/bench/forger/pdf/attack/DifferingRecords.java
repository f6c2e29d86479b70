package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A forged document whose XMP was left as the issuer wrote it, its information dictionary not. */
public final class DifferingRecords implements Treatment<PdfDraft> {
  private final Treatment<PdfDraft> edit;

  public DifferingRecords(Treatment<PdfDraft> edit) {
    this.edit = edit;
  }

  @Override
  public String code() {
    return "records differ";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    int days = dice.between(3, 400);
    String other = Particulars.issuer(dice).producer();
    return Reworked.after(
        edit.apply(draft, dice),
        document -> {
          Particulars told = Particulars.of(document);
          told.describe(document);
          told.producedBy(other)
              .made(told.created().plusDays(days), told.modified().plusDays(days))
              .inform(document);
        });
  }
}
