package io.dossier.core.accuracy;

import static io.dossier.core.accuracy.Samples.label;
import static io.dossier.core.accuracy.Samples.result;
import static io.dossier.core.accuracy.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand on five documents. */
class EvaluationTest {
  private static final Set<String> JUDGED = Set.of("name", "number");

  private final Bootstrap bootstrap = new Bootstrap(200, 1);

  private static JudgedDocument sim(
      String file, Map<String, Value> truth, Optional<ExtractionResult> result) {
    return JudgedDocument.of(label(file, DocumentType.SIM, truth), JUDGED, result);
  }

  private final Evaluation evaluation =
      new Evaluation(
          List.of(
              // All right, and a field that nobody labelled.
              sim(
                  "a",
                  Map.of("name", text("Rina"), "number", text("123")),
                  Optional.of(
                      result(
                          DocumentType.SIM,
                          0.95,
                          Map.of("name", text("RINA"), "number", text("123"), "class", text("A")),
                          0.9))),
              // A value that there is not.
              sim(
                  "b",
                  Map.of("name", text("Dewi")),
                  Optional.of(
                      result(
                          DocumentType.SIM,
                          0.95,
                          Map.of("name", text("Dewi"), "number", text("9")),
                          0.5))),
              // Another type, with a name by chance right.
              sim(
                  "c",
                  Map.of("name", text("Tono"), "number", text("456")),
                  Optional.of(result(DocumentType.NPWP, 0.55, Map.of("name", text("Tono")), 0.7))),
              // Not read.
              sim("d", Map.of("name", text("Wati"), "number", text("789")), Optional.empty()),
              // A type without fields.
              JudgedDocument.of(
                  label("e", DocumentType.CONTRACT, Map.of()),
                  Set.of(),
                  Optional.of(result(DocumentType.CONTRACT, 0.65, Map.of(), 1)))));

  @Test
  void countsFieldsByTypeAndTogether() {
    Accuracy sim = Objects.requireNonNull(evaluation.byType().get(DocumentType.SIM));
    assertThat(sim.fields())
        .containsOnly(
            Map.entry("name", new FieldTally(3, 3, 4)),
            Map.entry("number", new FieldTally(1, 2, 3)));
    assertThat(evaluation.byType()).containsOnlyKeys(DocumentType.SIM);
    assertThat(evaluation.figures(bootstrap).tally()).isEqualTo(new FieldTally(4, 5, 7));
    assertThat(evaluation.figures(DocumentType.SIM, "name", bootstrap).tally().f1())
        .isCloseTo(6 / 7.0, within(1e-12));
    assertThat(evaluation.meanF1()).isCloseTo((6 / 7.0 + 2 / 5.0) / 2, within(1e-12));
  }

  @Test
  void takesADocumentForWholeOnlyWhereItsTypeIsRightToo() {
    assertThat(evaluation.accuracy().documents()).isEqualTo(4);
    assertThat(evaluation.accuracy().whole()).isEqualTo(1);
    JudgedDocument mistaken =
        JudgedDocument.of(
            label("f", DocumentType.SIM, Map.of("name", text("Sari"))),
            Set.of("name"),
            Optional.of(result(DocumentType.KTP, 1, Map.of("name", text("Sari")), 1)));
    assertThat(mistaken.accuracy().whole()).isZero();
    assertThat(mistaken.accuracy().overall()).isEqualTo(new FieldTally(1, 1, 1));
  }

  @Test
  void countsTypesAndWhatTheyWereTakenFor() {
    TypeTally types = evaluation.types();
    assertThat(types.documents()).isEqualTo(5);
    assertThat(types.right()).isEqualTo(3);
    assertThat(types.interval()).isEqualTo(Interval.wilson(0.6, 5));
    assertThat(types.there())
        .containsOnly(Map.entry(DocumentType.SIM, 4), Map.entry(DocumentType.CONTRACT, 1));
    assertThat(types.pairs())
        .containsExactly(
            new TypeTally.Pair(DocumentType.SIM, Optional.empty(), 1),
            new TypeTally.Pair(DocumentType.SIM, Optional.of(DocumentType.NPWP), 1));
    // (2 * |1 - 0.95| + |0 - 0.55| + |1 - 0.65|) / 4
    assertThat(types.calibration().error()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void countsKindsOfMissAndNamesTheWorst() {
    assertThat(evaluation.kinds())
        .containsOnly(
            Map.entry(MissKind.UNREAD, 2),
            Map.entry(MissKind.WRONG_TYPE, 1),
            Map.entry(MissKind.SPURIOUS, 1));
    assertThat(evaluation.worst(2))
        .containsExactly(
            new Evaluation.MissCount(DocumentType.SIM, "name", MissKind.UNREAD, 1),
            new Evaluation.MissCount(DocumentType.SIM, "number", MissKind.UNREAD, 1));
    Evaluation twice =
        new Evaluation(
            List.of(
                evaluation.documents().get(1),
                evaluation.documents().get(1),
                evaluation.documents().get(3)));
    assertThat(twice.worst(1))
        .containsExactly(
            new Evaluation.MissCount(DocumentType.SIM, "number", MissKind.SPURIOUS, 2));
  }

  @Test
  void countsRowsBesideCells() {
    Value lamp = new Value.Row(Map.of("description", text("Lamp"), "amount", text("1")));
    Value lump = new Value.Row(Map.of("description", text("Lump"), "amount", text("1")));
    Evaluation lists =
        new Evaluation(
            List.of(
                JudgedDocument.of(
                    label(
                        "g",
                        DocumentType.INVOICE,
                        Map.of("lineItems", new Value.Items(List.of(lamp, lamp)))),
                    Set.of("lineItems"),
                    Optional.of(
                        result(
                            DocumentType.INVOICE,
                            1,
                            Map.of("lineItems", new Value.Items(List.of(lamp, lump))),
                            0.8)))));
    assertThat(lists.figures(DocumentType.INVOICE, "lineItems", bootstrap).tally())
        .isEqualTo(new FieldTally(3, 4, 4));
    assertThat(lists.rows(DocumentType.INVOICE))
        .containsOnly(Map.entry("lineItems", new FieldTally(1, 2, 2)));
  }

  @Test
  void judgesAFieldOnceAnyDocumentOfTheTypeTellsIt() {
    LabelledFile none =
        new LabelledFile("h", Optional.empty(), DocumentType.SIM, Map.of(), Set.of("number"));
    assertThat(
            LabelledFile.judged(
                List.of(
                    none,
                    label("i", DocumentType.SIM, Map.of("name", text("Rina"))),
                    label("j", DocumentType.NPWP, Map.of("address", text("Jalan 1"))))))
        .containsOnly(
            Map.entry(DocumentType.SIM, Set.of("name", "number")),
            Map.entry(DocumentType.NPWP, Set.of("address")));
  }
}
