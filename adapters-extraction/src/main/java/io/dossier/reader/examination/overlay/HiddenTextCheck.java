package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.TextRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks for text that programs read and persons do not see: invisible by its rendering mode (ISO
 * 32000-2, 9.3.6), in optional content that is switched off (8.11; the "replace" attack of Mainka,
 * Mladenov, Rohlmann: Shadow Attacks, NDSS 2021), off the page, clipped away, too small, or of the
 * colour of its ground (Markwood et al.: PDF Mirage, USENIX Security 2017).
 *
 * <p>Much of it is honest: anchors for signing services, overflow that is cut, printers' marks. It
 * counts for little unless it takes the place of a number that is seen, or tells an amount that is
 * not.
 */
public final class HiddenTextCheck implements SampleCheck<PdfSample> {
  private static final int MOST_MARKS = 20;

  /** Of a run: a number has fewer. */
  private static final int MOST_DIGITS = 40;

  /** With cents, and more than a few. */
  private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*\\d[.,]\\d\\d(?!\\d)");

  /** Fewer letters and digits are no text. */
  private static final int LEAST = 3;

  /** Text that is clipped or off the page is mostly a rest; more than this says something. */
  private static final int LEAST_OF_RESTS = 12;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.HIDDEN_TEXT);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sample.pageCount(); i++) {
      int page = i;
      PageScene scene = sample.scene(page);
      Map<Hiding, List<Glyph>> hidden =
          new HiddenGlyphs(scene)
              .found(() -> new Seen(sample.drawn(page), sample.file().frame(page)));
      hidden.forEach((hiding, glyphs) -> judge(scene, hiding, glyphs, findings));
    }
    double suspicion =
        findings.stream().anyMatch(f -> f.weight() == Weight.SERIOUS)
            ? 0.8
            : findings.stream().anyMatch(Finding::risk) ? 0.4 : 0;
    return List.of(sample.overScenes(Check.HIDDEN_TEXT, suspicion, findings));
  }

  private static void judge(
      PageScene scene, Hiding hiding, List<Glyph> glyphs, List<Finding> findings) {
    boolean rest = hiding == Hiding.CLIPPED || hiding == Hiding.OFF_PAGE;
    List<TextRun> runs = TextRun.of(glyphs);
    long letters = glyphs.stream().filter(Glyph::letterOrDigit).count();
    if (letters < (rest ? LEAST_OF_RESTS : LEAST)) {
      return;
    }
    Optional<String> why = telling(scene, hiding, runs);
    String text = runs.stream().map(TextRun::text).collect(Collectors.joining(" / "));
    findings.add(
        new Finding(
            why.isPresent() ? Weight.SERIOUS : rest ? Weight.NEUTRAL : Weight.SLIGHT,
            "Page "
                + (scene.pageIndex() + 1)
                + " holds text which is "
                + hiding.words()
                + why.orElse("")
                + ": \u201c"
                + (text.length() > 400 ? text.substring(0, 400) + "\u2026" : text)
                + "\u201d. Programs that read the file find it, persons do not see it.",
            runs.stream()
                .limit(MOST_MARKS)
                .map(run -> Mark.text(scene.pageIndex(), run.area(), run.text()))
                .toList()));
  }

  /** Why hidden text is no honest rest or anchor; empty where it may be. */
  private static Optional<String> telling(PageScene scene, Hiding hiding, List<TextRun> runs) {
    return switch (hiding) {
      case SWITCHED_OFF ->
          runs.stream().anyMatch(run -> stands(scene, run))
              ? Optional.of(", at the place of a number that is seen")
              : Optional.empty();
      case INVISIBLE, TINY, SAME_COLOUR ->
          unseenAmount(scene, runs)
              ? Optional.of(", with an amount that is seen nowhere on it")
              : Optional.empty();
      case OFF_PAGE, CLIPPED -> Optional.empty();
    };
  }

  private static boolean unseenAmount(PageScene scene, List<TextRun> runs) {
    Set<Glyph> hidden = new HashSet<>();
    runs.forEach(run -> hidden.addAll(run.glyphs()));
    List<Glyph> visible = new ArrayList<>(VisibleText.of(scene));
    visible.removeIf(hidden::contains);
    String seen = TextRun.of(visible).stream().map(TextRun::text).collect(Collectors.joining(" "));
    Set<String> shown = amounts(seen);
    return runs.stream().anyMatch(run -> !shown.containsAll(amounts(run.text())));
  }

  private static Set<String> amounts(String text) {
    return AMOUNT
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll("\\D", ""))
        .collect(Collectors.toSet());
  }

  /** Whether other digits are seen where hidden digits stand. */
  private static boolean stands(PageScene scene, TextRun hidden) {
    List<Glyph> digits = hidden.glyphs().stream().filter(Glyph::digit).limit(MOST_DIGITS).toList();
    if (digits.isEmpty()) {
      return false;
    }
    long other =
        scene.glyphs().stream()
            .filter(glyph -> glyph.painted() && glyph.digit())
            .filter(
                glyph ->
                    digits.stream()
                        .anyMatch(
                            digit ->
                                digit.core().meets(glyph.core())
                                    && !digit.text().equals(glyph.text())))
            .count();
    return other > 0;
  }
}
