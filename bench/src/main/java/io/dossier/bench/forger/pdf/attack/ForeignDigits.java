package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Faces;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Rewriting;
import io.dossier.bench.forger.pdf.Run;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The characters of a value that differ come from another font, because the subset that the file
 * carries lacks them: another subset of the same typeface, a standard font, another typeface. The
 * page's content is written anew, the file saved whole.
 */
public final class ForeignDigits implements Treatment<PdfDraft> {
  /** Where the characters come from. */
  public enum From {
    SAME_FACE,
    STANDARD,
    OTHER_FACE
  }

  private final From from;

  public ForeignDigits(From from) {
    this.from = from;
  }

  @Override
  public String code() {
    return "digits of " + from.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      ValueKind kind = dice.pick(ValueKind.AMOUNT, ValueKind.DATE, ValueKind.NUMBER);
      Optional<Target> found = new Targets(draft, text).any(kind, dice);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Target target = dice.chance(0.7) ? found.get().narrowed() : found.get();
      Lettering lettering = lettering(document, target, dice);
      if (!lettering.canShow(target.after())) {
        return Optional.empty();
      }
      Rewriting.apart(
          document,
          text,
          target.value(),
          (page, font) -> {
            List<Object> tokens = new ArrayList<>();
            tokens.add(lettering.on(page));
            tokens.addAll(font.subList(1, font.size()));
            tokens.addAll(Rewriting.show(lettering.bytes(target.after())));
            return tokens;
          });
      Place place = target.place(lettering.width(target.after(), target.value().run()));
      return Optional.of(Treated.pdf(Saving.whole(document), List.of(place)));
    }
  }

  private Lettering lettering(PDDocument document, Target target, Dice dice) throws IOException {
    Run run = target.value().run();
    return switch (from) {
      case SAME_FACE -> Lettering.embedded(document, Faces.of(run), target.after());
      case STANDARD -> Lettering.standard(Faces.standard(run), target.after());
      case OTHER_FACE -> Lettering.embedded(document, Faces.other(run, dice), target.after());
    };
  }
}
