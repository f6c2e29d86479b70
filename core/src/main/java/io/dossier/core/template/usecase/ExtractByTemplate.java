package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.Extraction.Method;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.reading.PageRange;
import io.dossier.core.reading.Reading;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.Templates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds fields by the template that the caller chose or, where none was chosen, by the
 * organization's only active template of the document's type, if that was tried and found to do at
 * least as well as the built-in model. Otherwise the built-in model finds them.
 */
public final class ExtractByTemplate implements FieldExtraction {
  private final Templates templates;
  private final TemplateShelf shelf;
  private final TemplateLearner learner;
  private final FieldExtractor builtIn;

  public ExtractByTemplate(Templates templates, TemplateLearner learner, FieldExtractor builtIn) {
    this.templates = templates;
    this.shelf = new TemplateShelf(templates);
    this.learner = learner;
    this.builtIn = builtIn;
  }

  @Override
  public Extracted extract(OrganizationId organization, ReadingOrder order, Reading reading) {
    Optional<TemplateVersion> chosen =
        order.template().flatMap(id -> templates.find(organization, id)).flatMap(shelf::inUse);
    if (chosen.isPresent()) {
      return by(chosen.get(), reading, Confidence.CERTAIN);
    }
    ExtractionResult plain = builtIn.extract(reading, order.hint());
    return only(organization, plain.type())
        .map(version -> within(version, reading, plain))
        .orElseGet(() -> Extracted.builtIn(plain));
  }

  /** Of the part alone that is of the type. */
  private Extracted within(TemplateVersion version, Reading reading, ExtractionResult plain) {
    PageRange pages =
        plain.parts().isEmpty() ? PageRange.all(reading) : Part.main(plain.parts()).pages();
    Extracted found = by(version, pages.of(reading), plain.typeConfidence());
    return new Extracted(
        found.result().within(pages, plain.parts()),
        found.method(),
        found.template(),
        found.unsure());
  }

  private Optional<TemplateVersion> only(OrganizationId organization, DocumentType type) {
    List<Template> active =
        templates.ofType(organization, type).stream().filter(Template::active).toList();
    return active.size() == 1
        ? shelf.inUse(active.get(0)).filter(TemplateVersion::atLeastBuiltIn)
        : Optional.empty();
  }

  private Extracted by(TemplateVersion version, Reading reading, Confidence typeConfidence) {
    TemplateForm form = version.form();
    ExtractionResult found = learner.extract(form, version.model(), reading);
    Map<String, FieldValue> fields = new HashMap<>(found.fields());
    fields.keySet().retainAll(form.fields().stream().map(TemplateField::name).toList());
    List<String> missing =
        form.fields().stream()
            .filter(field -> field.definition().required() && !fields.containsKey(field.name()))
            .map(TemplateField::name)
            .toList();
    ExtractionResult result =
        new ExtractionResult(
            form.type(),
            typeConfidence,
            fields,
            found.validations().stream()
                .flatMap(validation -> validation.about(fields.keySet()).stream())
                .toList(),
            flags(found, missing),
            new Confidence(found.confidence().value() * typeConfidence.value()),
            missing,
            found.model(),
            found.parts());
    return new Extracted(
        result,
        version.model().isPresent() ? Method.MODEL : Method.RULE_TEMPLATE,
        Optional.of(version.ref()),
        unsure(form, fields));
  }

  private static Set<Flag> flags(ExtractionResult found, List<String> missing) {
    Set<Flag> flags = new HashSet<>(found.flags());
    if (!missing.isEmpty()) {
      flags.add(Flag.TEMPLATE_PARTIAL);
    }
    return flags;
  }

  private static List<String> unsure(TemplateForm form, Map<String, FieldValue> fields) {
    return form.fields().stream()
        .filter(field -> field.requireConfidenceAbove().isPresent())
        .filter(
            field ->
                Optional.ofNullable(fields.get(field.name()))
                    .filter(
                        value ->
                            value.confidence().value()
                                <= field.requireConfidenceAbove().getAsDouble())
                    .isPresent())
        .map(TemplateField::name)
        .collect(Collectors.toList());
  }
}
