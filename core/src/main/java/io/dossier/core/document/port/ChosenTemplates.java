package io.dossier.core.document.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import java.util.List;
import java.util.Optional;

/** What documents need to know of their organization's templates. */
public interface ChosenTemplates {
  /**
   * The type of documents that a template is for.
   *
   * @throws io.dossier.core.shared.Failure RULE when the organization has no such template, or it
   *     is not active
   */
  DocumentType typeOf(OrganizationId organization, TemplateId template);

  /**
   * The fields that a person may give a document of the type: those of the template that it was
   * read by, the type's, and those of the organization's other templates of the type. No two of one
   * name.
   */
  List<FieldDefinition> fields(
      OrganizationId organization, DocumentType type, Optional<TemplateRef> readBy);
}
