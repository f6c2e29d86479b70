package io.dossier.core.template.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.shared.Total;
import io.dossier.core.template.Template;
import io.dossier.core.template.TemplateVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The templates of organizations. Names, fields, trials and what was learned lie sealed under the
 * organization's key; in clear are ids, types, numbers and times.
 */
public interface Templates {
  /**
   * Keeps a new template with its first version.
   *
   * @throws io.dossier.core.shared.Failure CONFLICT when the organization has one of that slug
   */
  void add(Template template, TemplateVersion first);

  /**
   * Replaces a template that is there.
   *
   * @throws io.dossier.core.shared.Failure CONFLICT when another one has that slug
   */
  void save(Template template);

  Optional<Template> find(OrganizationId organization, TemplateId id);

  /** Finds and keeps others from changing it until the transaction ends. */
  Optional<Template> lock(OrganizationId organization, TemplateId id);

  /** Newest first. */
  List<Template> list(OrganizationId organization, int limit, int offset);

  Total total(OrganizationId organization);

  /** Oldest first. */
  List<Template> ofType(OrganizationId organization, DocumentType type);

  /** Removes a template with all its versions; does nothing when there is none. */
  void delete(Template template);

  /** Adds a version, or replaces the one of its number. */
  void save(Template template, TemplateVersion version);

  Optional<TemplateVersion> version(Template template, int number);

  /** Newest first. */
  List<TemplateVersion> versions(Template template);

  /** When the newest version was made that has learned from documents of the type. */
  Optional<Instant> lastLearned(OrganizationId organization, DocumentType type);

  /**
   * Removes the models that were learned from a document, of whatever version, since they may hold
   * words of it. The document is no lesson of theirs any more; their other lessons and their
   * figures stay.
   *
   * @return the versions that lost their model
   */
  List<TemplateRef> unlearn(OrganizationId organization, DocumentId document);
}
