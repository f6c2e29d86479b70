package io.dossier.core.document.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.extraction.DocumentType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which extraction of a document an analyst last corrected or approved: the truth about it, however
 * often it is read anew. Ids, types and times alone.
 */
public interface VerifiedExtractions {
  /** Notes the analyst's word in place of an earlier one. */
  void verified(Document document, DocumentType type, ExtractionId extraction, Instant when);

  Optional<Verified> find(OrganizationId organization, DocumentId document);

  /** Newest first. */
  List<Verified> newest(OrganizationId organization, DocumentType type, int limit);

  /** How many documents of the type were verified after then. */
  int since(OrganizationId organization, DocumentType type, Instant after);

  void forget(Document document);

  record Verified(DocumentId document, DocumentType type, ExtractionId extraction, Instant when) {}
}
