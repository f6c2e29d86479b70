package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.DrawnLines;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.pdf.scene.Owner;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.Paint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for pictures that were laid over a page's text, and for patches on the scan of a page: a
 * small opaque picture or box over the picture of the whole page, with other digits on it or with
 * nothing. Whoever changes a scan without a picture editor does it so; a PDF keeps both (ISO
 * 32000-2, 8.9: an image is painted over what is there).
 *
 * <p>Signatures, stamps and codes are laid on documents honestly, mostly with a clear ground. So it
 * counts what reads as a line of print, or hides and shows nothing.
 */
public final class PictureOverlayCheck implements SampleCheck<PdfSample> {
  /** Patches that are read; more of them are the way a scanner writes its pages. */
  private static final int MOST_READ = 6;

  private static final int MOST_FINDINGS = 12;

  private static final double SURE = 0.85;
  private static final int LEAST_DIGITS = 1;
  private static final int LEAST_LETTERS = 3;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.IMAGE_OVER_TEXT, Check.PASTED_REGION);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) throws IOException {
    List<Finding> over = new ArrayList<>();
    List<Finding> pasted = new ArrayList<>();
    DrawnLines drawn = new DrawnLines(sample);
    for (int page = 0; page < sample.pageCount(); page++) {
      PageScene scene = sample.scene(page);
      for (Cover cover : Covers.of(scene)) {
        if (cover.paint().picture().isPresent() && over.size() < MOST_FINDINGS) {
          overText(cover, scene, drawn).ifPresent(over::add);
        }
      }
      List<Patch> patches = Patches.onScan(scene);
      if (patches.size() <= MOST_READ && pasted.size() < MOST_FINDINGS) {
        for (Patch patch : patches) {
          Seen seen = new Seen(sample.drawn(page), sample.file().frame(page));
          pasted.add(patch(patch, scene, drawn, seen));
        }
      }
    }
    return List.of(
        sample.overScenes(Check.IMAGE_OVER_TEXT, suspicion(over), over),
        sample.overScenes(Check.PASTED_REGION, suspicion(pasted), pasted));
  }

  private static double suspicion(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.weight() == Weight.SERIOUS)
        ? 0.8
        : findings.stream().anyMatch(Finding::risk) ? 0.4 : 0;
  }

  private static Optional<Finding> overText(Cover cover, PageScene scene, DrawnLines drawn)
      throws IOException {
    if (Cover.bare(cover.before()).length() < LEAST_LETTERS) {
      return Optional.empty();
    }
    Area area = cover.paint().area();
    String shown = read(drawn, scene, area);
    boolean field = cover.paint().owner() == Owner.FIELD;
    boolean line = new Patch(cover.paint(), null, List.of()).lineLike();
    return Optional.of(
        new Finding(
            field ? Weight.NEUTRAL : line && telling(shown) ? Weight.SERIOUS : Weight.SLIGHT,
            "A picture on page "
                + (scene.pageIndex() + 1)
                + " was laid over the text \u201c"
                + cover.before()
                + "\u201d"
                + (shown.isEmpty() ? "." : " and shows \u201c" + shown + "\u201d.")
                + " The text is still in the file under it.",
            List.of(
                Mark.change(
                    scene.pageIndex(),
                    area,
                    new Mark.Change(
                        Mark.Change.Kind.OTHER,
                        Optional.of(cover.before()),
                        shown.isEmpty() ? Optional.empty() : Optional.of(shown))))));
  }

  private static Finding patch(Patch patch, PageScene scene, DrawnLines drawn, Seen seen)
      throws IOException {
    String shown =
        patch.words().isEmpty()
            ? read(drawn, scene, patch.area())
            : String.join(" ", patch.words());
    boolean blank = patch.words().isEmpty() && seen.plain(patch.area());
    boolean picture = patch.paint().picture().isPresent();
    boolean serious = patch.lineLike() && (blank || telling(shown));
    return new Finding(
        serious ? Weight.SERIOUS : Weight.SLIGHT,
        (picture ? "A small picture" : "A filled box")
            + " lies on the scan of page "
            + (scene.pageIndex() + 1)
            + (blank
                ? " and shows nothing but paper: it hides what was scanned there."
                : shown.isEmpty()
                    ? "."
                    : " and shows \u201c" + shown + "\u201d in place of what was scanned there.")
            + density(patch),
        List.of(
            shown.isEmpty()
                ? Mark.at(scene.pageIndex(), patch.area())
                : Mark.text(scene.pageIndex(), patch.area(), shown)));
  }

  private static String density(Patch patch) {
    Paint scan = patch.scan();
    if (scan == null || patch.paint().picture().isEmpty()) {
      return "";
    }
    return " It has "
        + perInch(patch.paint())
        + " pixels to the inch, the scan "
        + perInch(scan)
        + ".";
  }

  private static long perInch(Paint paint) {
    return Math.round(
        paint.picture().map(Paint.Laid::pixelsWide).orElse(0)
            / Math.max(0.1, paint.area().width())
            * 72);
  }

  private static boolean telling(String shown) {
    return Cover.digits(shown) >= LEAST_DIGITS || Cover.bare(shown).length() >= LEAST_LETTERS;
  }

  private static String read(DrawnLines drawn, PageScene scene, Area area) throws IOException {
    return drawn
        .read(scene.pageIndex(), area, 0)
        .filter(read -> read.confidence() >= SURE)
        .map(DrawnLines.Read::text)
        .orElse("");
  }
}
