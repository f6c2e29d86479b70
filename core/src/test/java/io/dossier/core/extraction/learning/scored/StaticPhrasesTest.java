package io.dossier.core.extraction.learning.scored;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StaticPhrasesTest {
  private static final TemplateForm FORM =
      new TemplateForm(
          DocumentType.OTHER,
          List.of(
              new TemplateField(
                  FieldDefinition.required("town", Kind.STRING),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  OptionalDouble.empty())));

  private static StudiedLesson lesson(String town, String remark) {
    return StudiedLesson.of(
        new Lesson(
            TypedPage.of(TextSource.TEXT_LAYER, "Fahrkarte der Inselbahn", "nach " + town, remark),
            Map.of("town", new Value.Text(town))),
        FORM,
        Map.of());
  }

  @Test
  void areTheWordsOfSeveralLessonsWithoutTheValues() {
    List<String> phrases =
        StaticPhrases.of(
            List.of(
                lesson("Norderkoog", "bitte vorzeigen"),
                lesson("Norderkoog", "gilt am Folgetag"),
                lesson("Suedwarft", "bitte vorzeigen")));
    assertThat(phrases).containsExactly("fahrkarte der inselbahn", "nach", "bitte vorzeigen");
  }
}
