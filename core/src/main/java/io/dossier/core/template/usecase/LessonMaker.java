package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.VerifiedExtractions.Verified;
import io.dossier.core.document.usecase.KeptReadings;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.reading.Reading;
import io.dossier.core.template.port.Templates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a lesson of one document and the extraction that an analyst vouched for, which is taken
 * whole: what was left standing was seen.
 */
final class LessonMaker {
  private final Documents documents;
  private final Extractions extractions;
  private final KeptReadings readings;
  private final Templates templates;

  LessonMaker(
      Documents documents, Extractions extractions, KeptReadings readings, Templates templates) {
    this.documents = documents;
    this.extractions = extractions;
    this.readings = readings;
    this.templates = templates;
  }

  /** How often an original may still be read again for want of a kept reading. */
  static final class Patience {
    private int left;

    Patience(int readings) {
      left = readings;
    }

    private boolean use() {
      left--;
      return left >= 0;
    }
  }

  /** Empty when the document was erased, or there is no reading of it. */
  Optional<Lesson> lesson(
      OrganizationId organization, TemplateForm form, Verified wanted, Patience patience) {
    Optional<Document> living =
        documents
            .find(organization, wanted.document())
            .filter(document -> document.status() != Status.ERASED);
    if (living.isEmpty()) {
      return Optional.empty();
    }
    Document document = living.get();
    Optional<Extraction> truth =
        extractions.all(document).stream()
            .filter(extraction -> extraction.id().equals(wanted.extraction()))
            .findFirst();
    if (truth.isEmpty()) {
      return Optional.empty();
    }
    return reading(document, patience)
        .map(reading -> lesson(organization, form, reading, truth.get()));
  }

  private Lesson lesson(
      OrganizationId organization, TemplateForm form, Reading reading, Extraction truth) {
    Map<String, Value> values = values(truth);
    Set<String> unasked = new HashSet<>();
    form.fields().forEach(field -> unasked.add(field.name()));
    unasked.removeAll(asked(organization, form, truth, values.keySet()));
    return new Lesson(reading, values, unasked);
  }

  /**
   * The fields that the analyst saw: the type's and those of the template that the document was
   * read by. Who gave a value for a field that only the form has, saw the form.
   */
  private Set<String> asked(
      OrganizationId organization, TemplateForm form, Extraction truth, Set<String> given) {
    Set<String> asked = new HashSet<>();
    truth.result().type().fields().forEach(field -> asked.add(field.name()));
    truth
        .template()
        .flatMap(
            ref ->
                templates
                    .find(organization, ref.template())
                    .flatMap(template -> templates.version(template, ref.version())))
        .ifPresent(version -> version.form().fields().forEach(field -> asked.add(field.name())));
    if (form.fields().stream()
        .map(TemplateField::name)
        .anyMatch(name -> given.contains(name) && !asked.contains(name))) {
      form.fields().forEach(field -> asked.add(field.name()));
    }
    return asked;
  }

  private Optional<Reading> reading(Document document, Patience patience) {
    Optional<Reading> kept = readings.kept(document);
    return kept.isEmpty() && patience.use() ? readings.readAgain(document) : kept;
  }

  private static Map<String, Value> values(Extraction extraction) {
    Map<String, Value> values = new HashMap<>();
    for (Map.Entry<String, FieldValue> field : extraction.result().fields().entrySet()) {
      values.put(field.getKey(), field.getValue().value());
    }
    return values;
  }
}
