package io.dossier.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Submission.Options;
import io.dossier.core.submission.Submission.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionTest {
  private final InMemoryRows rows = new InMemoryRows();

  private Submission created(boolean characteristics) {
    return SampleSubmission.created(
        rows,
        Samples.organization(rows),
        new Options(Optional.empty(), Pipelines.DEFAULT, false, characteristics),
        Optional.empty());
  }

  private static Submission uploaded(Submission submission) {
    return submission.uploaded(SampleSubmission.file(submission), Samples.NOON);
  }

  private static Submission characterized(Submission submission) {
    return submission.characterized(new Characteristics(Map.of()), Samples.NOON);
  }

  @Test
  void isAnalysedOnceItsBytesAreThere() {
    assertThat(uploaded(created(false)).stage()).isEqualTo(Stage.UPLOADED);
  }

  @Test
  void waitsForCharacteristicsInEitherOrder() {
    Submission waiting = uploaded(created(true));
    assertThat(waiting.stage()).isEqualTo(Stage.AWAITING_CHARACTERISTICS);
    assertThat(waiting.begun(Samples.NOON)).isEmpty();
    assertThat(characterized(waiting).stage()).isEqualTo(Stage.UPLOADED);
    assertThat(uploaded(characterized(created(true))).stage()).isEqualTo(Stage.UPLOADED);
  }

  @Test
  void takesBytesOnce() {
    Submission submission = uploaded(created(false));
    assertThatThrownBy(() -> uploaded(submission)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> submission.refused(Samples.NOON)).isInstanceOf(Failure.class);
  }

  @Test
  void takesCharacteristicsOnlyWhereEnabledAndUntilTheAnalysisBegins() {
    assertThatThrownBy(() -> characterized(created(false))).isInstanceOf(Failure.class);
    Submission begun = uploaded(characterized(created(true))).begun(Samples.NOON).orElseThrow();
    assertThatThrownBy(() -> characterized(begun)).isInstanceOf(Failure.class);
  }

  @Test
  void isDeadlyOnceThreeReadersDied() {
    Submission submission = uploaded(created(false)).begun(Samples.NOON).orElseThrow();
    for (int i = 0; i < Submission.MOST_DEATHS; i++) {
      assertThat(submission.deadly()).isFalse();
      submission = submission.died(Samples.NOON);
    }
    assertThat(submission.deadly()).isTrue();
  }

  @Test
  void mayBeTakenUpAnyNumberOfTimes() {
    Submission submission = uploaded(created(false));
    for (int i = 0; i < 10; i++) {
      submission = submission.begun(Samples.NOON.plusSeconds(i)).orElseThrow();
    }
    assertThat(submission.begunAt()).contains(Samples.NOON.plusSeconds(9));
    assertThat(submission.deadly()).isFalse();
  }

  @Test
  void namesItsPipelines() {
    assertThat(Pipelines.configured("QUALITY_AND_FRAUD").inTurn()).isFalse();
    assertThat(Pipelines.configured("FRAUD_AFTER_QUALITY").inTurn()).isTrue();
    assertThatThrownBy(() -> Pipelines.configured("NONE"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("FRAUD_ONLY");
    assertThatThrownBy(() -> Pipelines.named(List.of())).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> Pipelines.named(List.of("fraud"))).isInstanceOf(Failure.class);
  }

  @Test
  void hasAnIdThatIsAUuidOfVersionFour() {
    byte[] ones = new byte[16];
    java.util.Arrays.fill(ones, (byte) 0xff);
    assertThat(SubmissionId.of(ones).text()).isEqualTo("ffffffff-ffff-4fff-bfff-ffffffffffff");
    assertThat(SubmissionId.of(new byte[16]).text())
        .isEqualTo("00000000-0000-4000-8000-000000000000");
    assertThatThrownBy(() -> new SubmissionId("1-1-1-1-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
