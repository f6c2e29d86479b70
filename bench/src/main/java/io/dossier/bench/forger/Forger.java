package io.dossier.bench.forger;

import io.dossier.bench.forger.pdf.attack.PdfForgeries;
import io.dossier.bench.forger.pdf.honest.PdfHandlings;
import io.dossier.bench.forger.picture.BoundPicture;
import io.dossier.bench.forger.picture.attack.PictureForgeries;
import io.dossier.bench.forger.picture.honest.PictureHandlings;
import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Form;
import io.dossier.bench.generator.GeneratedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes pairs of a forged and an honest file of the same document. The ways of forging and handling
 * take turns, so that each comes as often. A pair depends on the seed, the types, the form and its
 * number alone.
 */
final class Forger {
  /** Documents that are tried before another way of forging takes its turn. */
  private static final int MOST_DOCUMENTS = 120;

  /** How many scans are put into a PDF. */
  private static final double BOUND = 0.25;

  private final long seed;
  private final Papers papers;

  Forger(long seed, List<String> types) {
    this.seed = seed;
    this.papers = new Papers(types);
  }

  /**
   * @param number from 0
   * @return first the forged one
   */
  List<LabelledPaper> pair(Form form, int number) throws IOException {
    for (int turn = number; ; turn++) {
      Dice dice = new Dice(seed * 1_000_003L + number * 7919L + (turn - number));
      for (int i = 0; i < MOST_DOCUMENTS; i++) {
        Optional<List<LabelledPaper>> pair = pair(form, turn, dice);
        if (pair.isPresent()) {
          return pair.get();
        }
      }
    }
  }

  private Optional<List<LabelledPaper>> pair(Form form, int turn, Dice dice) throws IOException {
    GeneratedDocument document = papers.any(dice);
    String source = document.type() + "-" + Long.toHexString(dice.seed());
    if (form == Form.PDF) {
      return pair(
          Papers.pdf(document, dice), PdfForgeries.ALL, PdfHandlings.ALL, turn, source, dice);
    }
    Optional<List<LabelledPaper>> pair =
        pair(
            papers.picture(document, form, dice),
            PictureForgeries.ALL,
            PictureHandlings.ALL,
            turn,
            source,
            dice);
    return pair.isPresent() && form == Form.SCAN && dice.chance(BOUND)
        ? Optional.of(bound(pair.get(), dice))
        : pair;
  }

  private static List<LabelledPaper> bound(List<LabelledPaper> pair, Dice dice) throws IOException {
    List<LabelledPaper> bound = new ArrayList<>();
    for (LabelledPaper paper : pair) {
      Treated pdf = BoundPicture.of(paper.treated(), dice);
      bound.add(new LabelledPaper(pdf, paper.forged(), paper.treatment(), paper.source()));
    }
    return bound;
  }

  private static <D> Optional<List<LabelledPaper>> pair(
      D draft,
      List<Treatment<D>> forgeries,
      List<Treatment<D>> handlings,
      int turn,
      String source,
      Dice dice)
      throws IOException {
    Treatment<D> forgery = forgeries.get(turn % forgeries.size());
    Optional<Treated> forged = forgery.apply(draft, dice);
    if (forged.isEmpty()) {
      return Optional.empty();
    }
    Treatment<D> handling = handlings.get(turn % handlings.size());
    return handling
        .apply(draft, dice)
        .map(
            honest ->
                List.of(
                    new LabelledPaper(forged.get(), true, forgery.code(), source),
                    new LabelledPaper(honest, false, handling.code(), source)));
  }
}
