package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Rewriting;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The issuer's software, or something that works as cleanly, made the file with another value: no
 * revision, no other font, the same particulars. Only what the document says contradicts itself.
 */
public final class Regenerated implements Treatment<PdfDraft> {
  private final String code;
  private final Choice choice;

  public Regenerated(String code, Choice choice) {
    this.code = code;
    this.choice = choice;
  }

  /** Which value is changed, and to what. */
  @FunctionalInterface
  public interface Choice {
    Optional<Target> among(PdfDraft draft, PDDocument document, PrintedText text, Dice dice)
        throws IOException;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      Optional<Target> target = choice.among(draft, document, text, dice);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      Place place = Rewriting.inOwnFont(document, text, target.get());
      return Optional.of(Treated.pdf(Saving.whole(document), List.of(place)));
    }
  }
}
