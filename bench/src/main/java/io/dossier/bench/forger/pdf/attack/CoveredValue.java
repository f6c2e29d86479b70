package io.dossier.bench.forger.pdf.attack;

import io.dossier.bench.forger.Place;
import io.dossier.bench.forger.Treated;
import io.dossier.bench.forger.Treatment;
import io.dossier.bench.forger.pdf.Faces;
import io.dossier.bench.forger.pdf.Lettering;
import io.dossier.bench.forger.pdf.Operators;
import io.dossier.bench.forger.pdf.PageContent;
import io.dossier.bench.forger.pdf.Paper;
import io.dossier.bench.forger.pdf.PdfDraft;
import io.dossier.bench.forger.pdf.PrintedText;
import io.dossier.bench.forger.pdf.Run;
import io.dossier.bench.forger.pdf.Saving;
import io.dossier.bench.forger.pdf.Target;
import io.dossier.bench.forger.pdf.Targets;
import io.dossier.bench.forger.pdf.ValueKind;
import io.dossier.bench.generator.Dice;
import io.dossier.core.examination.Area;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A rectangle of the paper's colour over a value, and another value above it, added to the page's
 * content: in the value's own font, in a standard font, or in another typeface.
 */
public final class CoveredValue implements Treatment<PdfDraft> {
  /** What the new value is written in. */
  public enum Font {
    OWN,
    STANDARD,
    OTHER
  }

  private static final double MARGIN = 0.6;

  private final Font font;

  public CoveredValue(Font font) {
    this.font = font;
  }

  @Override
  public String code() {
    return "covered, " + font.name().toLowerCase(Locale.ROOT) + " font";
  }

  @Override
  public Optional<Treated> apply(PdfDraft draft, Dice dice) throws IOException {
    try (PDDocument document = draft.open()) {
      PrintedText text = PrintedText.of(document);
      Targets targets = new Targets(draft, text);
      ValueKind kind = dice.pick(ValueKind.class);
      Optional<Target> found =
          font == Font.OWN ? targets.writable(kind, dice) : targets.any(kind, dice);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Target target = found.get();
      Run run = target.value().run();
      Lettering lettering = lettering(document, text, target, dice);
      if (!lettering.canShow(target.after())) {
        return Optional.empty();
      }
      PDPage page = document.getPage(run.pageIndex());
      Area area = target.value().area();
      Area cover =
          Area.between(
              area.x() - MARGIN, area.y() - MARGIN, area.right() + MARGIN, area.top() + MARGIN);
      String operators =
          Operators.filled(cover, Paper.color(document, run.pageIndex(), area))
              + Operators.shown(
                  lettering.on(page),
                  run.size(),
                  stretch(target, lettering),
                  target.value().start().x(),
                  target.value().start().y(),
                  run.color(),
                  lettering.bytes(target.after()));
      PageContent.append(document, page, operators);
      byte[] bytes = dice.chance(0.4) ? Saving.incremental(document) : Saving.whole(document);
      return Optional.of(
          Treated.pdf(
              bytes,
              List.of(new Place(run.pageIndex(), cover, target.value().text(), target.after()))));
    }
  }

  private Lettering lettering(PDDocument document, PrintedText text, Target target, Dice dice)
      throws IOException {
    Run run = target.value().run();
    return switch (font) {
      case OWN -> Lettering.seen(text, run);
      case STANDARD -> Lettering.standard(Faces.standard(run), target.after());
      case OTHER -> Lettering.embedded(document, Faces.other(run, dice), target.after());
    };
  }

  /** A careful forger makes another font's text as wide as what it covers. */
  private double stretch(Target target, Lettering lettering) throws IOException {
    Run run = target.value().run();
    double natural = lettering.width(target.after()) * run.size();
    return font == Font.OWN || target.after().length() != target.value().text().length()
        ? run.stretch()
        : target.value().area().width() / natural;
  }
}
