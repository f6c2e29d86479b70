package io.dossier.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Submission.Options;
import io.dossier.core.submission.port.Submissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of submissions promises. */
public abstract class SubmissionsContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Submissions submissions() {
    return rows().submissions();
  }

  @Test
  void givesBackWhatItKeeps() {
    Submission submission =
        SampleSubmission.created(
            rows(),
            organization,
            new Options(
                Optional.of("my name for it"),
                Pipelines.configured("CONTENT_AFTER_FRAUD_AFTER_QUALITY"),
                true,
                true),
            Optional.of(Samples.NOON.plusSeconds(60)));
    assertThat(submissions().find(organization, submission.id())).contains(submission);
    Submission changed =
        submission
            .uploaded(SampleSubmission.file(submission), Samples.NOON.plusSeconds(1))
            .characterized(new Characteristics(Map.of("a.b", "c")), Samples.NOON.plusSeconds(2))
            .begun(Samples.NOON.plusSeconds(3))
            .orElseThrow();
    submissions().save(changed);
    assertThat(submissions().find(organization, submission.id())).contains(changed);
    assertThat(submissions().lock(organization, submission.id())).contains(changed);
  }

  @Test
  void showsNoneToAnotherOrganization() {
    Submission submission = SampleSubmission.created(rows(), organization);
    OrganizationId other = Samples.organization(rows());
    assertThat(submissions().find(other, submission.id())).isEmpty();
    assertThat(submissions().lock(other, submission.id())).isEmpty();
  }

  @Test
  void deletesWithTheAnalysis() {
    Submission submission = SampleSubmission.created(rows(), organization);
    rows().analyses().keep(submission, SampleSubmission.analysis(submission));
    submissions().delete(submission);
    assertThat(submissions().find(organization, submission.id())).isEmpty();
    assertThat(rows().analyses().find(submission)).isEmpty();
  }

  @Test
  void findsWhatHasBeenUnderAnalysisForLong() {
    Submission submission = SampleSubmission.created(rows(), organization);
    Submission begun =
        submission
            .uploaded(SampleSubmission.file(submission), Samples.NOON)
            .begun(Samples.NOON)
            .orElseThrow();
    submissions().save(begun);
    assertThat(submissions().begunBefore(Samples.NOON, 1000)).doesNotContain(begun);
    assertThat(submissions().begunBefore(Samples.NOON.plusMillis(1), 1000)).contains(begun);
    Submission finished = begun.finished(Samples.NOON);
    submissions().save(finished);
    assertThat(submissions().begunBefore(Samples.NOON.plusMillis(1), 1000))
        .doesNotContain(finished);
  }

  @Test
  void findsWhatIsPastItsRetention() {
    Options options = new Options(Optional.empty(), Pipelines.DEFAULT, false, false);
    Submission kept = SampleSubmission.created(rows(), organization, options, Optional.empty());
    Submission past =
        SampleSubmission.created(
            rows(), organization, options, Optional.of(Samples.NOON.minus(Duration.ofDays(1))));
    assertThat(submissions().pastRetention(Samples.NOON, 1000)).contains(past).doesNotContain(kept);
  }

  @Test
  void tellsWhichFilesBelongToOne() {
    Submission submission = SampleSubmission.created(rows(), organization);
    SealedFileId file = SampleSubmission.file(submission).name();
    assertThat(submissions().owned(List.of(file))).isEmpty();
    submissions().save(submission.uploaded(SampleSubmission.file(submission), Samples.NOON));
    SealedFileId stray = submission.id().sealedFile(new byte[] {9});
    assertThat(submissions().owned(List.of(file, stray))).containsExactly(file);
    assertThat(submissions().owned(List.of())).isEmpty();
  }
}
