package io.dossier.core.extraction.learning.scored;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.extraction.type.BuiltInExtractor;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoredLearnerTest {
  private final ScoredLearner learner = new ScoredLearner(new BuiltInExtractor());

  private static TemplateField field(String name, Kind kind, String label, String regex) {
    return new TemplateField(
        FieldDefinition.required(name, kind),
        Optional.ofNullable(label),
        Optional.ofNullable(regex),
        Optional.empty(),
        OptionalDouble.empty());
  }

  private static TemplateForm form(TemplateField... fields) {
    return new TemplateForm(DocumentType.OTHER, List.of(fields));
  }

  private static Reading page(String plate, int weight) {
    return TypedPage.of(
        TextSource.TEXT_LAYER,
        "Wiegeschein der Kieswerke",
        "Fahrzeug " + plate,
        "Brutto kg        " + (weight + 900) + ",00",
        "Netto kg         " + weight + ",00",
        "Vielen Dank");
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      String plate = "XY-" + i + "7" + i;
      int weight = 1200 + 31 * i;
      lessons.add(
          new Lesson(
              page(plate, weight),
              Map.of(
                  "plate", new Value.Text(plate),
                  "net", new Value.Number(new BigDecimal(weight)))));
    }
    return lessons;
  }

  @Test
  void findsInAnUnseenDocumentWhatItLearnedFromFive() {
    TemplateForm form =
        form(field("plate", Kind.STRING, null, null), field("net", Kind.NUMBER, null, null));
    LearnedModel model = learner.learn(form, lessons());
    ExtractionResult result = learner.extract(form, Optional.of(model), page("QR-909", 4321));
    assertThat(value(result, "plate")).isEqualTo(new Value.Text("QR-909"));
    assertThat(((Value.Number) value(result, "net")).number()).isEqualByComparingTo("4321");
    assertThat(result.missing()).isEmpty();
    assertThat(learner.extract(form, Optional.empty(), page("QR-909", 4321)).fields()).isEmpty();
  }

  @Test
  void goesByLabelsAndExpressionsWithoutAModel() {
    TemplateForm form =
        form(
            field("plate", Kind.STRING, "Fahrzeug", "[A-Z]{2}-\\d+"),
            field("net", Kind.NUMBER, "Netto kg", null),
            field("absent", Kind.STRING, "Fahrer", null));
    ExtractionResult result = learner.extract(form, Optional.empty(), page("QR-909", 4321));
    assertThat(value(result, "plate")).isEqualTo(new Value.Text("QR-909"));
    assertThat(((Value.Number) value(result, "net")).number()).isEqualByComparingTo("4321");
    assertThat(result.missing()).containsExactly("absent");
  }

  @Test
  void takesNumbersThatTheExpressionMatchesAlone() {
    TemplateForm form = form(field("net", Kind.NUMBER, "Netto kg", "\\d{3},00"));
    assertThat(learner.extract(form, Optional.empty(), page("QR-909", 4321)).fields()).isEmpty();
    TemplateForm exact = form(field("net", Kind.NUMBER, "Netto kg", "\\d{4},00"));
    assertThat(learner.extract(exact, Optional.empty(), page("QR-909", 4321)).fields())
        .containsKey("net");
  }

  @Test
  void learnsTheSameFromTheSame() {
    TemplateForm form = form(field("plate", Kind.STRING, null, null));
    assertThat(learner.learn(form, lessons())).isEqualTo(learner.learn(form, lessons()));
  }

  private static Reading ring(String code, String day) {
    return TypedPage.of(
        TextSource.TEXT_LAYER, "Ringwerk", "   " + code + "        " + day, "Dank und Gruss");
  }

  @Test
  void findsByItsPlaceAndShapeWhatHasNoLabel() {
    TemplateForm form = form(field("code", Kind.STRING, null, null));
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      lessons.add(
          new Lesson(
              ring("K" + i + "4/" + i, "0" + i + ".03.2024"),
              Map.of("code", new Value.Text("K" + i + "4/" + i))));
    }
    LearnedModel model = learner.learn(form, lessons);
    ExtractionResult result =
        learner.extract(form, Optional.of(model), ring("K88/7", "11.05.2024"));
    assertThat(value(result, "code")).isEqualTo(new Value.Text("K88/7"));
  }

  @Test
  void givesNothingWhereTheLabelIsMissing() {
    TemplateForm form = form(field("plate", Kind.STRING, null, null));
    LearnedModel model = learner.learn(form, lessons());
    Reading without =
        TypedPage.of(
            TextSource.TEXT_LAYER,
            "Wiegeschein der Kieswerke",
            "Brutto kg        5.900,00",
            "Netto kg         5.000,00",
            "Vielen Dank");
    assertThat(learner.extract(form, Optional.of(model), without).fields()).isEmpty();
  }

  @Test
  void learnsNothingFromFieldsThatNobodyWasAskedAbout() {
    TemplateForm form = form(field("plate", Kind.STRING, null, null));
    List<Lesson> unasked =
        lessons().stream()
            .map(lesson -> new Lesson(lesson.reading(), Map.of(), java.util.Set.of("plate")))
            .toList();
    LearnedModel model = learner.learn(form, unasked);
    assertThat(learner.extract(form, Optional.of(model), page("QR-909", 4321)).fields()).isEmpty();
  }

  private static Value value(ExtractionResult result, String name) {
    return Optional.ofNullable(result.fields().get(name)).map(FieldValue::value).orElseThrow();
  }
}
