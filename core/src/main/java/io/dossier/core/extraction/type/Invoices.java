package io.dossier.core.extraction.type;

import io.dossier.core.extraction.candidate.Equation;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.NameSegments;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Currencies;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DocumentNumbers;
import io.dossier.core.extraction.grammar.TaxNumbers;
import io.dossier.core.extraction.label.Vocabulary;
import java.util.List;
import java.util.Set;

/** Invoices and credit notes. */
final class Invoices {
  private Invoices() {}

  static TypeFields fields() {
    GrammarCandidates amounts = new GrammarCandidates(new Amounts(), new Dates());
    GrammarCandidates dates = new GrammarCandidates(new Dates());
    return new ScoredFields(
        Vocabulary.load("invoice.labels"),
        Weights.load("invoice.weights"),
        List.of(
            new Field("invoiceNumber", new GrammarCandidates(new DocumentNumbers(), new Dates())),
            new Field("invoiceDate", dates),
            new Field("dueDate", dates),
            new Field("supplierName", new NameSegments(60, Set.of("company", "street"))),
            new Field("supplierTaxId", new GrammarCandidates(new TaxNumbers())),
            new Field("currency", new GrammarCandidates(new Currencies()))),
        List.of(
            new Field("total", amounts), new Field("subtotal", amounts), new Field("tax", amounts)),
        List.of(Equation.of("subtotal_plus_tax", "total = subtotal + tax")),
        List.of());
  }
}
