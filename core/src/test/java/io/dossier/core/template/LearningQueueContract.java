package io.dossier.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.template.port.LearningQueue.Train;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every queue of learning promises. */
public abstract class LearningQueueContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  @Test
  void holdsATrainingOnceWhileItWaits() {
    Train order = new Train(organization, DocumentType.INVOICE);
    rows().learning().enqueue(order);
    rows().learning().enqueue(order);
    rows().learning().enqueue(new Train(organization, DocumentType.RECEIPT));
    assertThat(rows().trainings(organization)).isEqualTo(2);
  }

  @Test
  void holdsNothingOfATransactionThatFailed() {
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          rows().learning().enqueue(new Train(organization, DocumentType.KTP));
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rows().trainings(organization)).isZero();
  }
}
