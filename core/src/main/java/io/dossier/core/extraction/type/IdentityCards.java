package io.dossier.core.extraction.type;

import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.GrammarCandidates;
import io.dossier.core.extraction.candidate.LabelledText;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.DigitRuns;
import io.dossier.core.extraction.label.Vocabulary;
import java.util.List;

/** The Indonesian identity card (KTP-el), by the labels of Permendagri 118/2017. */
final class IdentityCards {
  private static final String WORDS = "\\p{L}[\\p{L} .,'/()-]*";

  private IdentityCards() {}

  static TypeFields fields() {
    return new ScoredFields(
        Vocabulary.load("ktp.labels"),
        Weights.load("ktp.weights"),
        List.of(
            new Field("nik", new GrammarCandidates(new DigitRuns(Nik.DIGITS))),
            new Field("fullName", new LabelledText("name", "\\p{L}[\\p{L} .,'-]+")),
            new Field("dateOfBirth", new GrammarCandidates(new Dates())),
            new Field("placeOfBirth", new LabelledText("birth", "^\\p{L}[\\p{L} .'-]*\\p{L}")),
            new Field(
                "gender",
                new LabelledText("gender", "(?i)LAKI ?- ?LAKI|PEREMPUAN|WANITA|PRIA|LAKI")),
            new Field(
                "bloodType", new LabelledText("blood", "(?<!\\p{L})(AB|A|B|O)[+-]?(?!\\p{L})")),
            new Field("address", new LabelledText("address")),
            new Field("rtRw", new LabelledText("rtrw", "\\d{1,3} ?/ ?\\d{1,3}")),
            new Field("kelurahan", new LabelledText("kelurahan", WORDS)),
            new Field("kecamatan", new LabelledText("kecamatan", WORDS)),
            new Field("religion", new LabelledText("religion", "\\p{L}{4,}")),
            new Field("maritalStatus", new LabelledText("marital", WORDS)),
            new Field("occupation", new LabelledText("occupation", WORDS)),
            new Field("nationality", new LabelledText("nationality", "(?i)WNI|WNA")),
            new Field(
                "validUntil",
                new LabelledText("valid", "(?i)SEUMUR ?HIDUP|\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{4}"))),
        List.of(),
        List.of(),
        List.of(Nik::check));
  }
}
