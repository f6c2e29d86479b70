package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.ScannedPdf;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A scan whose text layer says another value than the picture shows. */
public final class MisreadScan implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "scan with false text layer";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      ValueKind kind = dice.pick(ValueKind.AMOUNT, ValueKind.NUMBER);
      Optional<Target> target = new Targets(draft, PrintedText.of(document)).any(kind, dice);
      if (target.isEmpty() || !ScannedPdf.canTell(target.get())) {
        return Optional.empty();
      }
      byte[] scan = ScannedPdf.of(document, target, dice);
      return Optional.of(Treated.pdf(scan, List.of(target.get().place())));
    }
  }
}
