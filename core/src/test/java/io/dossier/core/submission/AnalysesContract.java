package io.dossier.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of analyses promises, and every queue of them. */
public abstract class AnalysesContract {
  private Submission submission;

  protected abstract Rows rows();

  @BeforeEach
  void makeSubmission() {
    Submission created = SampleSubmission.created(rows(), Samples.organization(rows()));
    submission = created.uploaded(SampleSubmission.file(created), Samples.NOON);
    rows().submissions().save(submission);
  }

  @Test
  void hasNoneAtFirst() {
    assertThat(rows().analyses().find(submission)).isEmpty();
  }

  @Test
  void givesBackWhatItKeeps() {
    Analysis analysis = SampleSubmission.analysis(submission);
    rows().analyses().keep(submission, analysis);
    assertThat(rows().analyses().find(submission)).contains(analysis);
    rows().analyses().keep(submission, analysis);
    assertThat(rows().analyses().find(submission)).contains(analysis);
  }

  @Test
  void takesAnOrderForEachDeath() {
    assertThat(rows().orders(submission)).isZero();
    rows().analysisQueue().enqueue(submission);
    rows().analysisQueue().enqueue(submission);
    assertThat(rows().orders(submission)).isEqualTo(1);
    Submission begun = submission.begun(Samples.NOON).orElseThrow().died(Samples.NOON);
    rows().analysisQueue().enqueue(begun);
    assertThat(rows().orders(begun)).isEqualTo(1);
  }
}
