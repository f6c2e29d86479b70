package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A learner for tests: remembers which word stood left of a value of one word, and gives the word
 * right of that one. Without a model it looks for the fields' labels.
 */
public final class RememberedWords implements TemplateLearner {
  public static final double CONFIDENCE = 0.9;

  @Override
  public LearnedModel learn(TemplateForm form, List<Lesson> lessons) {
    Map<String, String> remembered = new TreeMap<>();
    for (TemplateField field : form.fields()) {
      for (Lesson lesson : lessons) {
        if (lesson.fields().get(field.name()) instanceof Value.Text text) {
          List<String> words = words(lesson.reading());
          int at = words.indexOf(text.text());
          if (at > 0) {
            remembered.put(field.name(), words.get(at - 1));
          }
        }
      }
    }
    StringBuilder model = new StringBuilder();
    remembered.forEach((name, word) -> model.append(name).append('=').append(word).append('\n'));
    return new LearnedModel(model.toString());
  }

  @Override
  public ExtractionResult extract(
      TemplateForm form, Optional<LearnedModel> model, Reading reading) {
    Map<String, String> anchors = new HashMap<>();
    form.fields()
        .forEach(field -> field.label().ifPresent(label -> anchors.put(field.name(), label)));
    model.ifPresent(
        learned ->
            learned
                .text()
                .lines()
                .forEach(line -> anchors.put(line.split("=")[0], line.split("=")[1])));
    Map<String, FieldValue> fields = new HashMap<>();
    List<String> words = words(reading);
    anchors.forEach(
        (name, word) -> {
          int at = words.indexOf(word);
          if (at >= 0 && at + 1 < words.size()) {
            fields.put(
                name,
                new FieldValue(
                    new Value.Text(words.get(at + 1)),
                    new Confidence(CONFIDENCE),
                    new Provenance(Provenance.Source.DERIVED, Optional.empty())));
          }
        });
    return new ExtractionResult(
        form.type(),
        Confidence.CERTAIN,
        fields,
        List.of(),
        Set.of(),
        new Confidence(CONFIDENCE),
        List.of(),
        "remembered-words",
        List.of());
  }

  private static List<String> words(Reading reading) {
    return reading.pages().stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> line.words().stream())
        .map(Word::text)
        .toList();
  }
}
