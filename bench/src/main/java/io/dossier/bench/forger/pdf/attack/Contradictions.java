package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.pdf.CheckedNumber;
import io.dossier.bench.forger.pdf.Invention;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Run;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.Value;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes that nothing but the document's own contents contradict. */
final class Contradictions {
  private static final Set<String> WITH_SUMS =
      Set.of("invoice", "receipt", "faktur_pajak", "slip_gaji", "purchase_order");
  private static final String STATEMENT = "rekening_koran";
  private static final Pattern CODED = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{8,20}(?![0-9A-Z])");

  private Contradictions() {}

  /** An amount of a document whose amounts add up. */
  static Optional<Target> amount(PdfDraft draft, PDDocument document, PrintedText text, Dice dice) {
    return WITH_SUMS.contains(draft.type())
        ? new Targets(draft, text).writable(ValueKind.AMOUNT, dice)
        : Optional.empty();
  }

  /** An amount of an account's statement, whose balance runs on from row to row. */
  static Optional<Target> balance(
      PdfDraft draft, PDDocument document, PrintedText text, Dice dice) {
    return draft.type().equals(STATEMENT)
        ? new Targets(draft, text).writable(ValueKind.AMOUNT, dice)
        : Optional.empty();
  }

  /** A number with a check digit. */
  static Optional<Target> number(PdfDraft draft, PDDocument document, PrintedText text, Dice dice) {
    List<Target> targets = new ArrayList<>();
    for (CheckedNumber kind : CheckedNumber.values()) {
      for (Run run : kind.in(text) ? text.runs() : List.<Run>of()) {
        Matcher found = kind.pattern().matcher(run.text());
        while (found.find()) {
          if (kind.valid(found.group())) {
            Value value = new Value(run, found.start(), found.end());
            targets.add(new Target(value, kind.broken(found.group(), dice)));
          }
        }
      }
    }
    return pick(targets, text, dice);
  }

  /** What a barcode on the page says too. */
  static Optional<Target> coded(PdfDraft draft, PDDocument document, PrintedText text, Dice dice)
      throws IOException {
    List<Target> targets = new ArrayList<>();
    for (String coded : PrintedCodes.of(document)) {
      for (Run run : text.runs()) {
        Matcher found = CODED.matcher(run.text());
        while (found.find()) {
          if (coded.contains(found.group())
              && found.group().chars().filter(Character::isDigit).count() >= 4) {
            targets.add(
                new Target(
                    new Value(run, found.start(), found.end()),
                    Invention.instead(ValueKind.NUMBER, found.group(), dice)));
          }
        }
      }
    }
    return pick(targets, text, dice);
  }

  private static Optional<Target> pick(List<Target> targets, PrintedText text, Dice dice) {
    List<Target> writable =
        targets.stream()
            .filter(t -> Lettering.seen(text, t.value().run()).canShow(t.after()))
            .toList();
    return writable.isEmpty() ? Optional.empty() : Optional.of(dice.pick(writable));
  }
}
