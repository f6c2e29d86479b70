package io.dossier.storage.jobs;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;

/** Carries out an order of the queue; what it throws has the order tried again later. */
@FunctionalInterface
public interface ReadingHandler {
  void read(OrganizationId organization, DocumentId document, int run);
}
