package io.dossier.bench.forger.pdf.honest;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.Optional;

/** A file as its issuer made it. */
public final class Untouched implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "untouched";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    return Optional.of(Treated.pdf(draft.bytes()));
  }
}
