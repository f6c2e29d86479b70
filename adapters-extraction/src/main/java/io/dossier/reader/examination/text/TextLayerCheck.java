package io.dossier.reader.examination.text;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.DrawnLines;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.pdf.scene.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a PDF's text layer says against what is seen. Nothing that is drawn depends on a
 * font's ToUnicode map (ISO 32000-2, 9.10.3), so that a program can be told other digits than a
 * person sees (Markwood et al.: PDF Mirage, USENIX Security 2017); and on a scan whose picture was
 * changed, the text of an earlier OCR may still tell the old ones. Lines that carry amounts and
 * numbers are drawn and read; those first whose fonts contradict themselves.
 *
 * <p>OCR errs too: a difference counts only where it is read twice, with other margins, of a line
 * that is read with great confidence, and of digits that do not look alike. The layer of a scan is
 * the work of an OCR that erred too: there it weighs only where the layer says what is seen nearly
 * everywhere else, since who reads a page well does not err in two clear digits of one number.
 */
public final class TextLayerCheck implements SampleCheck<PdfSample> {
  private static final double SURE = 0.93;

  /** Of letters and digits: when more differ, the layer is broken rather than false. */
  private static final double GARBLED = 0.5;

  private static final double NARROW = 0.08;
  private static final double WIDE = 0.2;

  /** A layer whose lines mostly differ cannot be read at all: that is a bad font, and no lie. */
  private static final double MOST = 0.6;

  private static final int TELLING = 4;

  /** Letters and digits, in lines that agree. */
  private static final int ENOUGH = 50;

  /** Of the lines that were read. */
  private static final double FEW = 0.2;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.TEXT_LAYER_MISMATCH);
  }

  /** How a line came out. */
  private record Outcome(ToldLine line, String read, Disagreement difference) {}

  @Override
  public List<CheckResult> run(PdfSample sample) throws IOException {
    List<ToldLine> lines = new ArrayList<>(TellingLines.of(sample));
    lines.sort(Comparator.comparingInt(ToldLine::pageIndex));
    DrawnLines drawn = new DrawnLines(sample);
    List<Outcome> outcomes = new ArrayList<>();
    for (ToldLine line : lines) {
      compared(line, drawn).ifPresent(outcomes::add);
    }
    List<Outcome> garbled =
        outcomes.stream().filter(o -> o.difference().share() > GARBLED).toList();
    List<Finding> findings = new ArrayList<>();
    if (garbled.size() >= TELLING && garbled.size() > MOST * outcomes.size()) {
      findings.add(broken(garbled));
    } else {
      boolean faithful = faithful(outcomes);
      outcomes.forEach(outcome -> finding(outcome, faithful).ifPresent(findings::add));
    }
    double suspicion =
        findings.isEmpty()
            ? 0
            : findings.stream().allMatch(f -> f.weight() == Weight.SLIGHT) ? 0.4 : 0.9;
    return List.of(CheckResult.of(Check.TEXT_LAYER_MISMATCH, suspicion, findings));
  }

  /** Empty where OCR is not sure, or does not read the same again. */
  private static Optional<Outcome> compared(ToldLine line, DrawnLines drawn) throws IOException {
    Area area = line.run().area();
    double size = line.run().glyphs().get(0).size();
    Optional<DrawnLines.Read> first = drawn.read(line.pageIndex(), area, NARROW * size);
    if (first.isEmpty() || first.get().confidence() < SURE) {
      return Optional.empty();
    }
    Disagreement difference = Disagreement.of(line.run().text(), first.get().glyphs());
    if (!difference.any()) {
      return Optional.of(new Outcome(line, first.get().text(), difference));
    }
    Optional<DrawnLines.Read> again = drawn.read(line.pageIndex(), area, WIDE * size);
    return again
        .filter(read -> read.confidence() >= SURE)
        .filter(
            read ->
                Disagreement.of(line.run().text(), read.glyphs())
                    .digits()
                    .equals(difference.digits()))
        .map(read -> new Outcome(line, read.text(), difference));
  }

  /** Whether the layer says what is seen nearly everywhere, as that of a good recognition does. */
  private static boolean faithful(List<Outcome> outcomes) {
    long differing = outcomes.stream().filter(o -> o.difference().any()).count();
    int agreeing =
        outcomes.stream()
            .filter(o -> !o.difference().any())
            .mapToInt(o -> (int) o.line().run().count(Glyph::letterOrDigit))
            .sum();
    return agreeing >= ENOUGH && differing <= Math.max(1, FEW * outcomes.size());
  }

  private static Optional<Finding> finding(Outcome outcome, boolean faithful) {
    ToldLine line = outcome.line();
    Disagreement difference = outcome.difference();
    boolean asFontSays =
        line.ownText()
            .map(own -> own.replaceAll("\\W", "").equalsIgnoreCase(bare(outcome.read())))
            .orElse(false);
    if (difference.any() && asFontSays) {
      return Optional.of(
          told(
              Weight.GRAVE,
              outcome,
              "The font itself takes the glyphs for what is seen: its map of characters was made to"
                  + " say something else."));
    }
    if (difference.ofDigits() && difference.share() <= GARBLED) {
      return Optional.of(
          told(
              line.ofScan() && !(faithful && difference.clear()) ? Weight.SLIGHT : Weight.SERIOUS,
              outcome,
              line.ofScan()
                  ? (faithful ? "Nearly everywhere else the two agree. " : "")
                      + "The text was laid into the scan by a recognition of print; it erred, or the"
                      + " picture was changed later."
                  : "A program that reads the file is told other digits than a person sees."));
    }
    return Optional.empty();
  }

  private static String bare(String text) {
    return text.replaceAll("\\W", "");
  }

  private static Finding told(Weight weight, Outcome outcome, String why) {
    ToldLine line = outcome.line();
    return new Finding(
        weight,
        "On page "
            + (line.pageIndex() + 1)
            + " \u201c"
            + outcome.read()
            + "\u201d is seen where the file's text says \u201c"
            + line.run().text()
            + "\u201d. "
            + why,
        List.of(
            Mark.change(
                line.pageIndex(),
                line.run().area(),
                new Mark.Change(
                    Mark.Change.Kind.OTHER,
                    Optional.of(line.run().text()),
                    Optional.of(outcome.read())))));
  }

  private static Finding broken(List<Outcome> garbled) {
    return new Finding(
        Weight.SLIGHT,
        "The file's text says nothing of what is seen: of the lines that were read, "
            + garbled.size()
            + " are quite different. Its fonts' maps of characters are broken, or were scrambled to"
            + " keep programs from reading it.",
        garbled.stream()
            .map(o -> Mark.text(o.line().pageIndex(), o.line().run().area(), o.line().run().text()))
            .toList());
  }
}
