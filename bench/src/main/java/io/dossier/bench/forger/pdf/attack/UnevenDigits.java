package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
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
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A value is typed anew in its own font, but a little off the baseline or unevenly spaced. */
public final class UnevenDigits implements Treatment<PdfDraft> {
  @Override
  public String code() {
    return "uneven digits";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      ValueKind kind = dice.pick(ValueKind.AMOUNT, ValueKind.DATE, ValueKind.NUMBER);
      Optional<Target> found = new Targets(draft, text).writable(kind, dice);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Target target = found.get();
      Run run = target.value().run();
      Lettering own = Lettering.seen(text, run);
      boolean raised = dice.chance(0.5);
      List<Double> gaps =
          target
              .after()
              .chars()
              .mapToObj(c -> raised ? 0.0 : dice.between(-0.05, 0.09) * run.size())
              .toList();
      double rise = raised ? dice.between(0.03, 0.08) * run.size() * sign(dice) : 0;
      Rewriting.apart(
          document,
          text,
          target.value(),
          (page, font) -> {
            List<Object> tokens = new ArrayList<>(Rewriting.set("Ts", rise));
            for (int i = 0; i < gaps.size(); i++) {
              tokens.addAll(Rewriting.set("Tc", gaps.get(i)));
              tokens.addAll(Rewriting.show(own.bytes(target.after().substring(i, i + 1))));
            }
            tokens.addAll(Rewriting.set("Tc", 0));
            tokens.addAll(Rewriting.set("Ts", 0));
            return tokens;
          });
      double width =
          own.width(target.after(), run)
              + gaps.stream().mapToDouble(Double::doubleValue).sum() * run.stretch();
      return Optional.of(Treated.pdf(Saving.whole(document), List.of(target.place(width))));
    }
  }

  private static int sign(Dice dice) {
    return dice.chance(0.5) ? 1 : -1;
  }
}
