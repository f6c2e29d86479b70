package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Rewriting;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A value in the page's own content is written anew in a later revision, in its own font: what an
 * editor does that saves incrementally.
 */
public final class RevisedValue implements Treatment<PdfDraft> {
  private final ValueKind kind;

  public RevisedValue(ValueKind kind) {
    this.kind = kind;
  }

  @Override
  public String code() {
    return "revised " + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      Optional<Target> target = new Targets(draft, text).writable(kind, dice);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      Place place = Rewriting.inOwnFont(document, text, target.get());
      return Optional.of(Treated.pdf(Saving.incremental(document), List.of(place)));
    }
  }
}
