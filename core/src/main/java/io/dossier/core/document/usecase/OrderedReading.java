package io.dossier.core.document.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.port.ChosenTemplates;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.Optional;

/** Makes the order of a reading of what the caller asks for: a template tells the type too. */
final class OrderedReading {
  private final ChosenTemplates templates;

  OrderedReading(ChosenTemplates templates) {
    this.templates = templates;
  }

  /**
   * @param type the one that was told or, for want of it, that the document has
   * @throws Failure RULE when the template is unknown, not active, or of another type
   */
  ReadingOrder by(
      TemplateId template,
      OrganizationId organization,
      Optional<DocumentType> type,
      boolean password) {
    DocumentType expected = templates.typeOf(organization, template);
    if (type.isPresent() && type.get() != expected) {
      throw Failure.of(
          Category.RULE,
          "template_type",
          "templateId: is for documents of type " + expected.code() + ", not " + type.get().code());
    }
    return new ReadingOrder(Optional.of(expected), password, Optional.of(template));
  }
}
