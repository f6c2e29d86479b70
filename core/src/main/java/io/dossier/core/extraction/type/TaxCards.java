package io.dossier.core.extraction.type;

import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.LabelledText;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Npwps;
import io.dossier.core.extraction.label.Vocabulary;
import java.util.List;

/** The Indonesian tax card (NPWP). */
final class TaxCards {
  private TaxCards() {}

  static TypeFields fields() {
    return new ScoredFields(
        Vocabulary.load("npwp.labels"),
        Weights.load("npwp.weights"),
        List.of(
            new Field("npwp_number", new GrammarCandidates(new Npwps())),
            new Field("name", new LabelledText("name", "\\p{L}[\\p{L}\\d .,'&()-]+")),
            new Field("address", new LabelledText("address")),
            new Field("registered_at", new GrammarCandidates(new Dates())),
            new Field("kpp_code", new LabelledText("kpp", "(?<!\\d)\\d{3}(?!\\d)"))),
        List.of(),
        List.of(),
        List.of(Npwp::check));
  }
}
