package io.dossier.core.document.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.extraction.DocumentType;

/** Hears of every document that an analyst has corrected or approved. */
@FunctionalInterface
public interface AfterReview {
  /** Within the transaction of the review, after the analyst's word was noted. */
  void reviewed(OrganizationId organization, DocumentType type);
}
