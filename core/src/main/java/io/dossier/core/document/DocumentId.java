package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.shared.Ids;
import io.dossier.core.shared.Ulid;

/** The shown id of a document; its original is stored under the same name. */
public record DocumentId(String text) {
  public DocumentId {
    text = Ids.require("doc", text);
  }

  public static DocumentId of(Ulid ulid) {
    return new DocumentId(Ids.make("doc", ulid));
  }

  /** The name of its sealed original. */
  public SealedFileId sealedFile() {
    return new SealedFileId(text);
  }

  public SealedSubject subject(OrganizationId organization, SealedSubject.Purpose purpose) {
    return new SealedSubject(organization, text, purpose);
  }

  @Override
  public String toString() {
    return text;
  }
}
