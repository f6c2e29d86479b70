package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What documents ask of templates. */
public final class TemplatesOfDocuments implements ChosenTemplates {
  private final Templates templates;
  private final TemplateShelf shelf;

  public TemplatesOfDocuments(Templates templates) {
    this.templates = templates;
    this.shelf = new TemplateShelf(templates);
  }

  @Override
  public DocumentType typeOf(OrganizationId organization, TemplateId id) {
    Template template =
        templates
            .find(organization, id)
            .orElseThrow(() -> refused("template_unknown", "no such template"));
    if (!template.active()) {
      throw refused("template_inactive", "the template has no published version in use");
    }
    return template.type();
  }

  @Override
  public List<FieldDefinition> fields(
      OrganizationId organization, DocumentType type, Optional<TemplateRef> readBy) {
    Map<String, FieldDefinition> fields = new LinkedHashMap<>();
    readBy
        .flatMap(
            ref ->
                templates
                    .find(organization, ref.template())
                    .flatMap(template -> templates.version(template, ref.version())))
        .ifPresent(version -> add(fields, version));
    type.fields().forEach(field -> fields.putIfAbsent(field.name(), field));
    for (Template template : templates.ofType(organization, type)) {
      add(fields, shelf.version(template, OptionalInt.empty()));
    }
    return List.copyOf(fields.values());
  }

  private static void add(Map<String, FieldDefinition> fields, TemplateVersion version) {
    for (TemplateField field : version.form().fields()) {
      fields.putIfAbsent(field.name(), field.definition());
    }
  }

  private static Failure refused(String code, String message) {
    return Failure.of(Category.RULE, code, "templateId: " + message);
  }
}
