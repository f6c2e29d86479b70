package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.Templates;

/**
 * Takes a document that is being erased out of what was learned: models may hold words of it, and
 * are removed in the erasure's own transaction. They are learned anew, without it, soon after.
 */
public final class UnlearnDocument {
  private final Templates templates;
  private final LearningQueue queue;

  public UnlearnDocument(Templates templates, LearningQueue queue) {
    this.templates = templates;
    this.queue = queue;
  }

  /** Within the transaction of the erasure. */
  public void execute(OrganizationId organization, DocumentId document) {
    templates
        .unlearn(organization, document)
        .forEach(version -> queue.enqueue(new LearningQueue.Relearn(organization, version)));
  }
}
