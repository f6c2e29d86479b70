package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.signing.SignedPdf;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** Signed, once or twice by different people. */
public final class Signed implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "signed";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    byte[] signed = SignedPdf.of(draft.bytes(), dice);
    return Optional.of(Treated.pdf(dice.chance(0.4) ? SignedPdf.of(signed, dice) : signed));
  }
}
