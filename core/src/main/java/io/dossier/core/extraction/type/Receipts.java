package io.dossier.core.extraction.type;

import io.dossier.core.extraction.candidate.Equation;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.LineRuns;
import io.dossier.core.extraction.candidate.LineTrimming;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Times;
import io.dossier.core.extraction.label.Vocabulary;
import java.util.List;
import java.util.Set;

/** Receipts of tills. */
final class Receipts {
  private static final Set<String> ENDS = Set.of("phone", "taxid", "regno", "web", "document");

  private Receipts() {}

  static TypeFields fields() {
    GrammarCandidates amounts = new GrammarCandidates(new Amounts(), new Dates(), new Times());
    LineTrimming trimming = new LineTrimming(ENDS);
    return new ScoredFields(
        Vocabulary.load("receipt.labels"),
        Weights.load("receipt.weights"),
        List.of(
            new Field("company", new LineRuns(12, 3, trimming)),
            new Field("address", new LineRuns(20, 7, trimming)),
            new Field("date", new GrammarCandidates(new Dates())),
            new Field("time", new GrammarCandidates(new Times(), new Dates()))),
        List.of(
            new Field("total", amounts),
            new Field("tax", amounts),
            new Field("cash", amounts),
            new Field("change", amounts)),
        List.of(Equation.of("cash_less_change", "total = cash - change")),
        List.of());
  }
}
