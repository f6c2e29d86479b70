package io.dossier.core.extraction.learning.scored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ModelTextTest {
  private static final TemplateForm FORM =
      new TemplateForm(
          DocumentType.OTHER,
          List.of(
              new TemplateField(
                  FieldDefinition.required("boat", Kind.STRING),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  OptionalDouble.empty())));

  private final ScoredLearner learner = new ScoredLearner(new BuiltInExtractor());

  private static Reading page(String boat) {
    return TypedPage.of(TextSource.TEXT_LAYER, "Hafenmeisterei", "Schiff    " + boat, "Gute Fahrt");
  }

  private static Lesson lesson(String boat) {
    return new Lesson(page(boat), Map.of("boat", new Value.Text(boat)));
  }

  private LearnedModel learned() {
    return learner.learn(
        FORM, List.of(lesson("MÖWE 812"), lesson("KRABBE 907"), lesson("DORSCH 731")));
  }

  @Test
  void writesWhatItReads() {
    LearnedModel model = learned();
    assertThat(ModelText.written(ModelText.read(model, FORM))).isEqualTo(model);
  }

  @Test
  void holdsNoValues() {
    assertThat(learned().text().toLowerCase(java.util.Locale.ROOT))
        .contains("schiff")
        .doesNotContain("möwe", "krabbe", "dorsch", "812", "907", "731");
  }

  @Test
  void readsModelsOfTheFormatBefore() {
    LearnedModel before = new LearnedModel("boat\tbuilt-in\t0\t2\nboat\tleft:schiff\t4\t0\n");
    ExtractionResult result = learner.extract(FORM, Optional.of(before), page("LACHS 5"));
    assertThat(Optional.ofNullable(result.fields().get("boat")).map(FieldValue::value))
        .contains(new Value.Text("LACHS 5"));
  }

  @Test
  void refusesModelsOfAFormatThatIsUnknown() {
    assertThatThrownBy(
            () -> learner.extract(FORM, Optional.of(new LearnedModel("scored-9\nx\n")), page("A")))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Category.INTEGRITY);
              assertThat(failure.code()).isEqualTo("model_format");
            });
  }
}
