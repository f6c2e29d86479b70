package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.signing.SignedPdf;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A signed document, forged in another way afterwards in a later revision. */
public final class EditedAfterSigning implements Treatment<PdfDraft> {
  private final Treatment<PdfDraft> edit;

  /**
   * @param edit one that saves incrementally
   */
  public EditedAfterSigning(Treatment<PdfDraft> edit) {
    this.edit = edit;
  }

  @Override
  public String code() {
    return "signed, then " + edit.code();
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    byte[] signed = SignedPdf.of(draft.bytes(), dice);
    return edit.apply(new PdfDraft(signed, draft.type(), draft.fields()), dice);
  }
}
