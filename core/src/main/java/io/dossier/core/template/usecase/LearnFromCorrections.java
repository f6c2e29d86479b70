package io.dossier.core.template.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.TemplatePolicy.Learning;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.document.port.AfterReview;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.Templates;
import java.time.Instant;

/**
 * Orders a training once enough documents of a type were corrected since the last one, where the
 * organization wants that.
 */
public final class LearnFromCorrections implements AfterReview {
  private static final int ENOUGH = 5;

  private final Organizations organizations;
  private final VerifiedExtractions verified;
  private final Templates templates;
  private final LearningQueue queue;

  public LearnFromCorrections(
      Organizations organizations,
      VerifiedExtractions verified,
      Templates templates,
      LearningQueue queue) {
    this.organizations = organizations;
    this.verified = verified;
    this.templates = templates;
    this.queue = queue;
  }

  @Override
  public void reviewed(OrganizationId organization, DocumentType type) {
    boolean wanted =
        organizations
            .find(organization)
            .filter(o -> o.templates().learning() == Learning.FROM_CORRECTIONS)
            .isPresent();
    Instant last = templates.lastLearned(organization, type).orElse(Instant.EPOCH);
    if (wanted && verified.since(organization, type, last) >= ENOUGH) {
      queue.enqueue(new LearningQueue.Train(organization, type));
    }
  }
}
