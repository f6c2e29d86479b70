package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.signing.SignedPdf;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A signed form that was filled afterwards, as the signature lets. */
public final class FilledAfterSigning implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "signed, then form filled";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    byte[] signed = SignedPdf.of(Forms.with(draft.bytes()), dice);
    return Optional.of(Treated.pdf(Forms.filled(signed, dice)));
  }
}
