package io.dossier.core.document;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.DocumentState.Queued;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds documents with bytes, a key and an id of their own. */
public final class SampleDocument {
  private final Rows rows;
  private final OrganizationId organization;
  private ContentHash hash =
      ContentHash.of(Sha256.of(SampleKeys.bytes(Samples.ulid().hashCode(), 9)));
  private Labels labels = new Labels(Optional.empty(), List.of(), Optional.empty());
  private DocumentState state = new Queued(new ReadingOrder(Optional.empty(), false), 0);
  private Optional<DocumentType> type = Optional.empty();
  private Instant createdAt = Samples.NOON;
  private Optional<Instant> retainUntil = Optional.empty();
  private boolean held;

  public SampleDocument(Rows rows, OrganizationId organization) {
    this.rows = rows;
    this.organization = organization;
  }

  public SampleDocument bytesOf(Document other) {
    hash = other.original().hash();
    return this;
  }

  public SampleDocument named(String filename) {
    labels = new Labels(Optional.of(filename), labels.references(), labels.customer());
    return this;
  }

  public SampleDocument reference(String reference) {
    labels = labels.withReference(reference);
    return this;
  }

  public SampleDocument customer(CustomerId customer) {
    labels = labels.withCustomer(customer);
    return this;
  }

  public SampleDocument state(DocumentState next) {
    state = next;
    return this;
  }

  public SampleDocument type(DocumentType next) {
    type = Optional.of(next);
    return this;
  }

  public SampleDocument createdAt(Instant time) {
    createdAt = time;
    return this;
  }

  public SampleDocument retainUntil(Instant time) {
    retainUntil = Optional.of(time);
    return this;
  }

  public SampleDocument held() {
    held = true;
    return this;
  }

  public Document build() {
    DocumentId id = DocumentId.of(Samples.ulid());
    return new Document(
        id,
        organization,
        new Original(hash, 12_345, DocumentKind.PDF),
        labels,
        Optional.of(key(id)),
        state,
        type,
        OptionalInt.empty(),
        held,
        1,
        createdAt,
        createdAt,
        retainUntil);
  }

  private WrappedKey key(DocumentId id) {
    try (Keyring.NewDataKey key =
        rows.keyring().create(id.subject(organization, Purpose.DOCUMENT))) {
      return key.wrapped();
    }
  }

  /** Built and admitted. */
  public Document kept() {
    Document document = build();
    rows.documents().admit(document);
    return document;
  }
}
