package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Failure;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.port.Templates;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds templates and versions, or tells that there is none. */
final class TemplateShelf {
  private final Templates templates;

  TemplateShelf(Templates templates) {
    this.templates = templates;
  }

  Template one(OrganizationId organization, TemplateId id) {
    return templates.find(organization, id).orElseThrow(() -> Failure.notFound("template"));
  }

  Template locked(OrganizationId organization, TemplateId id) {
    return templates.lock(organization, id).orElseThrow(() -> Failure.notFound("template"));
  }

  /** The newest, when none is named. */
  TemplateVersion version(Template template, OptionalInt number) {
    return templates
        .version(template, template.known(number.orElse(template.latest())))
        .orElseThrow(() -> Failure.notFound("template version"));
  }

  Optional<TemplateVersion> inUse(Template template) {
    return template.used().isPresent()
        ? templates.version(template, template.used().getAsInt())
        : Optional.empty();
  }

  /**
   * Keeps documents from being erased until the transaction ends, so that none is learned from
   * whose erasure has not seen it.
   *
   * @throws Failure CONFLICT when one was erased meanwhile
   */
  static void holdAll(
      Documents documents, OrganizationId organization, Collection<DocumentId> lessons) {
    for (String id : lessons.stream().map(DocumentId::text).sorted().toList()) {
      if (documents
          .lock(organization, new DocumentId(id))
          .filter(document -> document.status() != Status.ERASED)
          .isEmpty()) {
        throw Failure.conflict("lesson_erased", "a document was erased while it was learned from");
      }
    }
  }
}
