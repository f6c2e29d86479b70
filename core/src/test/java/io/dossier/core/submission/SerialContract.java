package io.dossier.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Feedback.Verdict;
import io.dossier.core.submission.port.Fingerprints.Kept;
import io.dossier.core.submission.serial.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of fingerprints and feedback promises. */
public abstract class SerialContract {
  private static final Fingerprint PRINT =
      new Fingerprint(
          new ContentHash("cd".repeat(32)), Collections.nCopies(64, 7), List.of(1L, -2L));

  protected abstract Rows rows();

  @Test
  void findsWhatMayBeAlikeWithinTheOrganization() {
    OrganizationId organization = Samples.organization(rows());
    Submission first = SampleSubmission.created(rows(), organization);
    Submission second = SampleSubmission.created(rows(), organization);
    rows().fingerprints().keep(first, PRINT, "cluster-1");
    assertThat(rows().fingerprints().candidates(second, PRINT, 10))
        .containsExactly(new Kept(first, PRINT, "cluster-1"));
    assertThat(rows().fingerprints().candidates(first, PRINT, 10)).isEmpty();
    Submission foreign = SampleSubmission.created(rows(), Samples.organization(rows()));
    assertThat(rows().fingerprints().candidates(foreign, PRINT, 10)).isEmpty();
    Fingerprint other = new Fingerprint(new ContentHash("ef".repeat(32)), List.of(), List.of());
    assertThat(rows().fingerprints().candidates(second, other, 10)).isEmpty();
    rows().submissions().delete(first);
    assertThat(rows().fingerprints().candidates(second, PRINT, 10)).isEmpty();
  }

  @Test
  void keepsTheLastFeedback() {
    Submission submission = SampleSubmission.created(rows(), Samples.organization(rows()));
    assertThat(rows().feedbacks().find(submission)).isEmpty();
    Feedback first = new Feedback(Verdict.CORRECT, Optional.empty(), Samples.NOON);
    rows().feedbacks().keep(submission, first);
    assertThat(rows().feedbacks().find(submission)).contains(first);
    Feedback second =
        new Feedback(Verdict.NOT_CORRECT, Optional.of("a stamp"), Samples.NOON.plusSeconds(1));
    rows().feedbacks().keep(submission, second);
    assertThat(rows().feedbacks().find(submission)).contains(second);
  }

  @Test
  void addsCountsUp() {
    OrganizationId organization = Samples.organization(rows());
    assertThat(rows().feedbacks().counts(organization)).isEmpty();
    rows().feedbacks().count(organization, List.of(new IndicatorCount("copy_move", 1, 0, 0)));
    rows()
        .feedbacks()
        .count(
            organization,
            List.of(
                new IndicatorCount("copy_move", 1, 0, 1),
                new IndicatorCount("ai_generated", 1, 1, 0)));
    assertThat(rows().feedbacks().counts(organization))
        .containsExactly(
            new IndicatorCount("ai_generated", 1, 1, 0), new IndicatorCount("copy_move", 2, 0, 1));
  }
}
