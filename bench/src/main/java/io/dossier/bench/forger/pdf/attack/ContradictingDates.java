package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Particulars;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A forged document that says it was changed before it was made. */
public final class ContradictingDates implements Treatment<PdfDraft> {
  private final Treatment<PdfDraft> edit;

  public ContradictingDates(Treatment<PdfDraft> edit) {
    this.edit = edit;
  }

  @Override
  public String code() {
    return "dates contradict";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    int days = dice.between(20, 700);
    return Reworked.after(
        edit.apply(draft, dice),
        document -> {
          Particulars told = Particulars.of(document);
          told.made(told.created().plusDays(days), told.modified()).inform(document);
        });
  }
}
