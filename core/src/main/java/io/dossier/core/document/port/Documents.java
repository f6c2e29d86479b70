package io.dossier.core.document.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentQuery;
import io.dossier.core.shared.Total;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Documents as rows. Every call is bounded by one organization but where it says otherwise.
 *
 * <p>At rest the content hash and the labels lie sealed under the document's key; they are found
 * through keyed digests alone. In clear: ids, organization, type, status with its error code and
 * message, sizes, page count, confidence, times.
 */
public interface Documents {
  /**
   * Keeps a new document, unless the organization has one of the same bytes that is not erased:
   * then that one is handed back and nothing is kept. Of two at the same moment, in whatever
   * process, one is kept. Within a transaction, the one that is handed back is locked as by {@link
   * #lock}.
   */
  Admission admit(Document candidate);

  /** How a new document was taken. */
  sealed interface Admission {
    record Kept(Document document) implements Admission {}

    record Existing(Document document) implements Admission {}
  }

  Optional<Document> find(OrganizationId organization, DocumentId id);

  /** Finds and keeps others from changing it until the transaction ends. */
  Optional<Document> lock(OrganizationId organization, DocumentId id);

  Optional<Document> findByHash(OrganizationId organization, ContentHash hash);

  /**
   * Replaces a document that is there, with its index entries: those of its labels are made anew;
   * an erased document loses all of them, those of its text included, its sealed labels and its
   * place as a match for its bytes.
   */
  void save(Document document);

  DocumentPage page(DocumentQuery query);

  /**
   * @param total exact up to {@link #COUNTED}, and that number when there are more
   * @param nextCursor for the page after this; empty at the end
   */
  record DocumentPage(
      List<Document> documents, int total, boolean totalCapped, Optional<String> nextCursor) {
    /** Up to so many the total is exact. */
    public static final int COUNTED = Total.COUNTED;
  }

  /** All of a customer's documents that are not erased. */
  List<Document> ofCustomer(OrganizationId organization, CustomerId customer);

  /** Of all organizations: documents past their retention, neither held, parsing nor erased. */
  List<Document> pastRetention(Instant now, int limit);

  /** Of all organizations: which of these ids have a row that is not erased. */
  Set<DocumentId> alive(Collection<DocumentId> ids);
}
