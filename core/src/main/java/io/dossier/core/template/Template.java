package io.dossier.core.template;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an organization expects of one kind of document. Its fields are its versions'.
 *
 * @param type of the documents it is for; never changes
 * @param latest number of its newest version, from 1
 * @param used number of the published version that documents are read by; empty while it is not
 *     active
 */
public record Template(
    TemplateId id,
    OrganizationId organization,
    TemplateNames names,
    DocumentType type,
    int latest,
    OptionalInt used,
    Instant createdAt,
    Instant updatedAt) {
  public static Template created(
      TemplateId id,
      OrganizationId organization,
      TemplateNames names,
      DocumentType type,
      Instant now) {
    return new Template(id, organization, names, type, 1, OptionalInt.empty(), now, now);
  }

  public boolean active() {
    return used.isPresent();
  }

  public TemplateRef ref(int version) {
    return new TemplateRef(id, version);
  }

  public Optional<TemplateRef> inUse() {
    return used.isPresent() ? Optional.of(ref(used.getAsInt())) : Optional.empty();
  }

  /** With room for one more version, which stays a draft until it is published. */
  public Template versioned(TemplateNames next, Instant now) {
    return new Template(id, organization, next, type, latest + 1, used, createdAt, now);
  }

  /**
   * @throws Failure NOT_FOUND when there is no such version
   */
  public Template published(int version, Instant now) {
    return new Template(
        id, organization, names, type, latest, OptionalInt.of(known(version)), createdAt, now);
  }

  public Template deactivated(Instant now) {
    return new Template(id, organization, names, type, latest, OptionalInt.empty(), createdAt, now);
  }

  /** The number itself, when there is such a version. */
  public int known(int version) {
    if (version < 1 || version > latest) {
      throw Failure.notFound("template version");
    }
    return version;
  }
}
