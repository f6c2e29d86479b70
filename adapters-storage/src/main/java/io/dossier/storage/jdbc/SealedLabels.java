package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Labels;
import io.dossier.core.document.Status;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.util.List;
import java.util.Optional;

/**
 * Content hash and labels of a document, sealed under its key; of an erased one the hash alone,
 * sealed under the organization's.
 */
final class SealedLabels {
  private static final String LIVING = "labels";
  private static final String ERASED = "erased-labels:";

  private final Keyring keyring;
  private final Sealer sealer;

  SealedLabels(Keyring keyring, Sealer sealer) {
    this.keyring = keyring;
    this.sealer = sealer;
  }

  record Opened(ContentHash hash, Labels labels) {}

  byte[] seal(Document document) {
    Packing packing = new Packing();
    packing.text(document.original().hash().hex());
    packing.optional(document.labels().filename(), Packing::text);
    packing.each(document.labels().references(), Packing::text);
    if (document.status() == Status.ERASED) {
      try (DataKey key = keyring.ofOrganization(document.organization())) {
        return sealer.sealRecord(key, ERASED + document.id(), packing.done());
      }
    }
    try (DataKey key = keyring.unwrap(document.subject(), document.key().orElseThrow())) {
      return sealer.sealRecord(key, LIVING, packing.done());
    }
  }

  Opened openLiving(
      OrganizationId organization,
      DocumentId id,
      WrappedKey wrapped,
      byte[] sealed,
      Optional<CustomerId> customer) {
    SealedSubject subject = id.subject(organization, SealedSubject.Purpose.DOCUMENT);
    try (DataKey key = keyring.unwrap(subject, wrapped)) {
      return opened(sealer.openRecord(key, LIVING, sealed), customer);
    }
  }

  Opened openErased(OrganizationId organization, DocumentId id, byte[] sealed) {
    try (DataKey key = keyring.ofOrganization(organization)) {
      return opened(sealer.openRecord(key, ERASED + id, sealed), Optional.empty());
    }
  }

  private static Opened opened(byte[] packed, Optional<CustomerId> customer) {
    Unpacking unpacking = new Unpacking(packed);
    ContentHash hash = new ContentHash(unpacking.text());
    Optional<String> filename = unpacking.optional(Unpacking::text);
    List<String> references = unpacking.each(Unpacking::text);
    return new Opened(hash, new Labels(filename, references, customer));
  }
}
