package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.pdf.scene.Owner;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.Paint;
import io.dossier.reader.pdf.scene.TextRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for text that was drawn first and then laid under an opaque shape or picture: what whoever
 * blanks an amount and writes another leaves behind, since a PDF's page is painted in layers and
 * nothing that is painted over is taken out (ISO 32000-2, 8.2 and 11.2). The same holds for
 * redactions that were only painted (NSA, "Redacting with Confidence", 2005), and for the "hide"
 * attack on signed documents (Mainka, Mladenov, Rohlmann: Shadow Attacks, NDSS 2021).
 */
public final class CoveredTextCheck implements SampleCheck<PdfSample> {
  private static final int MOST_FINDINGS = 20;
  private static final int MOST_MARKS = 20;
  private static final int LEAST_LETTERS = 3;

  /** Darker than this a box blacks out; nobody takes it for the paper. */
  private static final int DARK = 90;

  /** A box that is made for its text is not much larger than it. */
  private static final double FITS = 8;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.COVERED_TEXT);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int page = 0; page < sample.pageCount(); page++) {
      PageScene scene = sample.scene(page);
      for (Cover cover : Covers.of(scene)) {
        finding(cover, scene).ifPresent(findings::add);
      }
    }
    findings.sort(Comparator.comparing(Finding::weight));
    List<Finding> most = findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
    return List.of(sample.overScenes(Check.COVERED_TEXT, suspicion(most), most));
  }

  private static double suspicion(List<Finding> findings) {
    return findings.isEmpty()
        ? 0
        : switch (findings.get(0).weight()) {
          case GRAVE -> 1;
          case SERIOUS -> 0.8;
          case SLIGHT -> 0.4;
          case NEUTRAL, TRUST -> 0.1;
        };
  }

  private static Optional<Finding> finding(Cover cover, PageScene scene) {
    String before = Cover.bare(cover.before());
    String after = Cover.bare(cover.after());
    boolean tells = Cover.digits(before) > 0 || before.length() >= LEAST_LETTERS;
    if (!tells || before.equals(after)) {
      return Optional.empty();
    }
    String what = what(cover.paint());
    String page = " on page " + (scene.pageIndex() + 1);
    if (after.isEmpty()) {
      return Optional.of(
          new Finding(
              alone(cover, scene),
              quoted(cover.before())
                  + " is written"
                  + page
                  + " and lies under "
                  + what
                  + ". The text is still in the file, but it is not seen.",
              marks(cover, scene)));
    }
    return Optional.of(
        new Finding(
            replaced(cover, before, after),
            quoted(cover.before())
                + page
                + " was laid under "
                + what
                + ", and "
                + quoted(cover.after())
                + " is seen in its place. Content is blanked and written over like this when a"
                + " finished document is edited.",
            List.of(
                Mark.change(
                    scene.pageIndex(),
                    cover.area(),
                    new Mark.Change(
                        Mark.Change.Kind.OTHER,
                        Optional.of(cover.before()),
                        Optional.of(cover.after()))))));
  }

  private static Weight alone(Cover cover, PageScene scene) {
    Paint paint = cover.paint();
    if (paint.owner() == Owner.FIELD) {
      return Weight.NEUTRAL;
    }
    Area box = paint.area();
    double text = cover.under().stream().mapToDouble(run -> size(run.area())).sum();
    boolean fits = size(box) <= FITS * text && scene.share(box) < 0.5;
    return fits && paint.brightness() > DARK ? Weight.SERIOUS : Weight.SLIGHT;
  }

  private static Weight replaced(Cover cover, String before, String after) {
    if (cover.paint().owner() == Owner.FIELD) {
      return Weight.SLIGHT;
    }
    boolean numbers = Cover.digits(before) > 0 && Cover.digits(after) > 0;
    return numbers && cover.under().size() == 1 ? Weight.GRAVE : Weight.SERIOUS;
  }

  private static double size(Area area) {
    return area.width() * area.height();
  }

  private static String what(Paint paint) {
    String of =
        switch (paint.owner()) {
          case PAGE -> "";
          case FIELD -> " of a form's field";
          case NOTE -> " of an annotation";
        };
    if (paint.picture().isPresent()) {
      return "a picture" + of;
    }
    int brightness = paint.brightness();
    String colour = brightness > 245 ? "a white" : brightness < DARK ? "a dark" : "a coloured";
    return colour + " box" + of;
  }

  private static String quoted(String text) {
    return "\u201c" + (text.length() > 200 ? text.substring(0, 200) + "\u2026" : text) + "\u201d";
  }

  private static List<Mark> marks(Cover cover, PageScene scene) {
    List<Mark> marks = new ArrayList<>();
    for (TextRun run : cover.under().subList(0, Math.min(MOST_MARKS, cover.under().size()))) {
      marks.add(Mark.text(scene.pageIndex(), run.area(), run.text()));
    }
    return marks;
  }
}
