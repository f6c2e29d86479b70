package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A form that the issuer left to be filled, filled in a later revision. */
public final class Filled implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "form filled";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    byte[] filled = Forms.filled(Forms.with(draft.bytes()), dice);
    return Optional.of(Treated.pdf(filled));
  }
}
