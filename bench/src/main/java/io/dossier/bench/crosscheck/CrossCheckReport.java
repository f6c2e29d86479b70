package io.dossier.bench.crosscheck;

import io.dossier.bench.crosscheck.LabelledPair.Label;
import io.dossier.bench.crosscheck.LineFigures.ScoredPair;
import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is told of one table of pairs, as lines of Markdown. */
final class CrossCheckReport {
  private static final int UPPER = 90;
  private static final int LOWER = 70;
  private static final int WORST = 10;

  private final List<LabelledPair> fitting;
  private final List<LabelledPair> measured;

  /**
   * @param fitting on which the lines of the other measures are fitted
   */
  CrossCheckReport(List<LabelledPair> fitting, List<LabelledPair> measured) {
    this.fitting = fitting;
    this.measured = measured;
  }

  /** Rows of the table that {@link #head} begins. */
  List<String> rows(String name) {
    List<String> rows = new ArrayList<>();
    for (Scorer scorer : Scorer.all()) {
      rows.add(row(name, scorer, UPPER, LOWER));
      if (!scorer.hasOwnLines()) {
        List<ScoredPair> dev = scored(scorer, fitting);
        rows.add(
            row(
                name,
                scorer,
                LineFigures.fitted(Label.SAME, dev),
                LineFigures.fitted(Label.SIMILAR, dev)));
      }
    }
    return rows;
  }

  static List<String> head() {
    return List.of(
        "| pairs | measure | lines | P same | R same | F1 same | P alike | R alike | F1 alike |",
        "|---|---|---|---|---|---|---|---|---|");
  }

  private String row(String name, Scorer scorer, double upper, double lower) {
    List<ScoredPair> scored = scored(scorer, measured);
    LineFigures same = LineFigures.at(upper, Label.SAME, scored);
    LineFigures alike = LineFigures.at(lower, Label.SIMILAR, scored);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f, %.1f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
        name,
        scorer.name(),
        upper,
        lower,
        same.precision(),
        same.recall(),
        same.f1(),
        alike.precision(),
        alike.recall(),
        alike.f1());
  }

  private static List<ScoredPair> scored(Scorer scorer, List<LabelledPair> pairs) {
    return pairs.stream().map(pair -> new ScoredPair(pair, scorer.score().of(pair))).toList();
  }

  /** How often each label came to each outcome. */
  List<String> confusion() {
    List<String> lines = new ArrayList<>();
    lines.add("| label | MATCH | REVIEW | MISMATCH |");
    lines.add("|---|---|---|---|");
    for (Label label : Label.values()) {
      long[] counts = new long[Outcome.values().length];
      ours().stream()
          .filter(each -> each.pair().label() == label)
          .forEach(each -> counts[outcome(each).ordinal()]++);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d |",
              label.name().toLowerCase(Locale.ROOT),
              counts[0],
              counts[1],
              counts[2]));
    }
    return lines;
  }

  /** Those furthest beyond the line they should stand on the other side of. */
  List<String> worst() {
    FieldComparison comparison = new FieldComparison();
    return ours().stream()
        .filter(each -> outcome(each).ordinal() != each.pair().label().ordinal())
        .sorted(Comparator.comparingDouble(CrossCheckReport::beyond).reversed())
        .limit(WORST)
        .map(ScoredPair::pair)
        .map(
            pair ->
                String.format(
                    Locale.ROOT,
                    "- %s, %d: `%s` / `%s` (%s)",
                    pair.label().name().toLowerCase(Locale.ROOT),
                    comparison.compare(pair.kind(), pair.left(), pair.right()).score(),
                    pair.left(),
                    pair.right(),
                    comparison.compare(pair.kind(), pair.left(), pair.right()).method()))
        .toList();
  }

  private static double beyond(ScoredPair each) {
    return switch (each.pair().label()) {
      case SAME -> UPPER - each.score();
      case SIMILAR -> each.score() < LOWER ? LOWER - each.score() : each.score() - UPPER;
      case DIFFERENT -> each.score() - LOWER;
    };
  }

  private List<ScoredPair> ours() {
    return scored(Scorer.all().get(0), measured);
  }

  private static Outcome outcome(ScoredPair each) {
    return Outcome.of((int) each.score());
  }
}
