package io.dossier.reader.examination.font;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.examination.overlay.VisibleText;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.Owner;
import io.dossier.reader.pdf.scene.TextRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for digits that do not belong to their number, and numbers that do not belong to their
 * page. Fonts are embedded as subsets of the glyphs that a document needs (ISO 32000-2, 9.9.2), so
 * that whoever types other digits into a finished file often has to bring another font, and sets
 * them by eye; van Beusekom, Shafait, Breuel: Text-line examination for document forgery detection
 * (IJDAR 2013) measure the same on paper.
 *
 * <p>What a document does throughout is its habit, and honest: only what is rare in it counts.
 * Fields of forms are left out, which have a font of their own.
 */
public final class FontIslandCheck implements SampleCheck<PdfSample> {
  /** So many of one kind count for less; for nothing where they are a habit, or of a row. */
  private static final int HABIT = 3;

  /** Of all numbers. */
  private static final double HABITUAL = 0.03;

  private static final int MOST_TOKENS = 4000;

  @Override
  public Set<Check> answers() {
    return Set.of(Check.FOREIGN_FONT_ISLAND);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) throws IOException {
    Map<Oddity.Kind, List<Oddity>> kinds = new TreeMap<>();
    int numbers = 0;
    for (int page = 0; page < sample.pageCount(); page++) {
      List<Glyph> own =
          VisibleText.of(sample.scene(page)).stream()
              .filter(glyph -> glyph.owner() != Owner.FIELD)
              .toList();
      List<Token> tokens = Token.of(page, own);
      tokens = tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()));
      numbers += (int) tokens.stream().filter(Token::number).count();
      look(tokens).forEach(o -> kinds.computeIfAbsent(o.kind(), k -> new ArrayList<>()).add(o));
    }
    List<Finding> findings = new ArrayList<>();
    int all = numbers;
    kinds.forEach(
        (kind, oddities) -> {
          boolean frequent = lines(oddities) >= HABIT;
          if (!frequent || kind != Oddity.Kind.ROW && oddities.size() <= HABITUAL * all) {
            oddities.forEach(oddity -> findings.add(finding(oddity, frequent)));
          }
        });
    boolean serious = findings.stream().anyMatch(f -> f.weight() == Weight.SERIOUS);
    double suspicion = serious ? 0.8 : findings.isEmpty() ? 0 : 0.4;
    return List.of(sample.overScenes(Check.FOREIGN_FONT_ISLAND, suspicion, findings));
  }

  /** In how many lines they stand: a step in one of them is that of all its numbers. */
  private static int lines(List<Oddity> oddities) {
    List<Token> lines = new ArrayList<>();
    for (Oddity oddity : oddities) {
      Token token = oddity.token();
      boolean known =
          oddity.kind() == Oddity.Kind.HEIGHT
              && lines.stream()
                  .filter(other -> other.pageIndex() == token.pageIndex())
                  .filter(other -> other.first().turn() == token.first().turn())
                  .anyMatch(
                      other ->
                          Math.abs(other.baseline() - token.baseline())
                              <= Neighbours.FAR * token.size());
      if (!known) {
        lines.add(token);
      }
    }
    return lines.size();
  }

  private static List<Oddity> look(List<Token> tokens) {
    Neighbours neighbours = new Neighbours(tokens);
    List<Oddity> found = new ArrayList<>(LonelyFont.among(tokens, neighbours));
    PageFonts fonts = new PageFonts(tokens);
    EvenFonts even = new EvenFonts(tokens);
    PairedNumber paired = new PairedNumber(tokens, neighbours);
    RaisedNumber raised = new RaisedNumber(tokens, neighbours);
    for (Token token : tokens) {
      if (token.number()) {
        MixedNumber.in(token, fonts)
            .or(() -> UnevenNumber.spacing(token, even, neighbours))
            .or(() -> paired.found(token))
            .or(() -> raised.found(token))
            .ifPresent(found::add);
      } else {
        MixedNumber.within(token).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Finding finding(Oddity oddity, boolean frequent) {
    Token number = oddity.token();
    return new Finding(
        frequent ? Weight.SLIGHT : oddity.weight(),
        "The number \u201c"
            + number.text()
            + "\u201d on page "
            + (number.pageIndex() + 1)
            + " is set oddly: "
            + oddity.words()
            + ". Digits that were typed into a finished document look like this.",
        List.of(
            Mark.text(number.pageIndex(), new TextRun(oddity.glyphs(), "").area(), number.text())));
  }
}
