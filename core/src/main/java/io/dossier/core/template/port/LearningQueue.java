package io.dossier.core.template.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateRef;

/**
 * What is to be learned later. Within a transaction an order stands or falls with it; a training
 * that is ordered again while it waits is one. Carried out at least once.
 */
public interface LearningQueue {
  void enqueue(Order order);

  /** What is to be done. */
  sealed interface Order {
    OrganizationId organization();
  }

  /** Train a draft of each template of the type on what analysts have corrected. */
  record Train(OrganizationId organization, DocumentType type) implements Order {}

  /** Learn a version anew from the lessons that are left to it. */
  record Relearn(OrganizationId organization, TemplateRef version) implements Order {}
}
