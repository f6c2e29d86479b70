package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A lesson with what is asked of it again and again.
 *
 * @param plain what the built-in model finds
 * @param places where the value of each field stands; a field that stands nowhere is absent
 */
record StudiedLesson(
    Lesson lesson,
    Layout layout,
    Map<String, FieldValue> plain,
    Map<String, List<List<Span>>> places) {

  static StudiedLesson of(Lesson lesson, TemplateForm form, Map<String, FieldValue> plain) {
    Layout layout = Layout.of(lesson.reading());
    Map<String, List<List<Span>>> places = new TreeMap<>();
    for (TemplateField field : form.fields()) {
      Value value = lesson.fields().get(field.name());
      List<List<Span>> found = value == null ? List.of() : Occurrences.of(value, layout);
      if (!found.isEmpty()) {
        places.put(field.name(), found);
      }
    }
    return new StudiedLesson(lesson, layout, plain, places);
  }

  /** Whether the analyst saw the field. */
  boolean asked(String field) {
    return !lesson.unasked().contains(field);
  }

  Optional<Value> truth(String field) {
    return Optional.ofNullable(lesson.fields().get(field));
  }

  List<List<Span>> places(String field) {
    return places.getOrDefault(field, List.of());
  }

  /** The spans of all fields' values, by segment. */
  Map<Segment, List<Span>> taken() {
    Map<Segment, List<Span>> taken = new HashMap<>();
    places
        .values()
        .forEach(
            all ->
                all.forEach(
                    spans ->
                        spans.forEach(
                            span ->
                                taken
                                    .computeIfAbsent(
                                        span.segment(), any -> new java.util.ArrayList<>())
                                    .add(span))));
    return taken;
  }
}
