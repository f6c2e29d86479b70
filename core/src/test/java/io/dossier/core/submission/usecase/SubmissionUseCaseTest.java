package io.dossier.core.submission.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Pipelines;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Options;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.usecase.ShowSubmission.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionUseCaseTest {
  private static final Options FRAUD =
      new Options(Optional.of("case"), Pipelines.DEFAULT, true, false);

  private final Desk desk = new Desk();

  private Ending ending(Submission submission, Pipeline pipeline) {
    return desk.showing().result(desk.caller, submission.id(), pipeline).ending(pipeline);
  }

  private static void refused(Category category, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(category));
  }

  @Test
  void anUploadedDocumentIsAnalysedOnce() {
    Submission submission = desk.uploaded(FRAUD, "some words");
    assertThat(desk.rows.orders(submission)).isEqualTo(1);
    desk.analyse(submission);
    Shown shown = desk.showing().result(desk.caller, submission.id(), Pipeline.FRAUD);
    assertThat(shown.ending(Pipeline.FRAUD)).isEqualTo(Ending.SUCCESS);
    assertThat(shown.analysis().decision()).isPresent();
    Submission finished = desk.found(submission);
    desk.analyse(submission);
    assertThat(desk.found(submission)).isEqualTo(finished);
    assertThat(ending(submission, Pipeline.CONTENT).status()).isEqualTo(Ending.Status.SKIPPED);
  }

  @Test
  void qualityAloneAsksForNoFields() {
    Options quality =
        new Options(Optional.empty(), Pipelines.configured("QUALITY_ONLY"), false, false);
    Submission submission = desk.uploaded(quality, "some words");
    desk.analyse(submission);
    assertThat(ending(submission, Pipeline.QUALITY)).isEqualTo(Ending.SUCCESS);
    assertThat(desk.reader.extractions()).isZero();
    desk.analyse(desk.uploaded(FRAUD, "some words"));
    assertThat(desk.reader.extractions()).isEqualTo(1);
  }

  @Test
  void thereIsNoResultBeforeItsTime() {
    CreateSubmission.Created created = desk.created(FRAUD);
    refused(Category.NOT_FOUND, () -> ending(created.submission(), Pipeline.FRAUD));
    refused(Category.NOT_FOUND, () -> ending(created.submission(), Pipeline.CONTENT));
    Submission uploaded = desk.uploaded(FRAUD, "some words");
    refused(Category.NOT_FOUND, () -> ending(uploaded, Pipeline.FRAUD));
    assertThat(ending(uploaded, Pipeline.CONTENT).status()).isEqualTo(Ending.Status.SKIPPED);
  }

  @Test
  void anAddressTakesOneDocumentInItsTime() {
    CreateSubmission.Created created = desk.created(FRAUD);
    desk.upload(created.uploadToken(), "%PDF-1.7 one");
    refused(Category.CONFLICT, () -> desk.upload(created.uploadToken(), "%PDF-1.7 two"));
    CreateSubmission.Created late = desk.created(FRAUD);
    desk.pass(UploadSubmission.LINK_LIFE);
    refused(Category.FORBIDDEN, () -> desk.upload(late.uploadToken(), "%PDF-1.7 three"));
    refused(Category.FORBIDDEN, () -> desk.upload("made.up", "%PDF-1.7 four"));
  }

  @Test
  void whatCannotBeTakenIsInvalidInputAndLeavesNothing() {
    CreateSubmission.Created large = desk.created(FRAUD);
    String bytes = "%PDF-1.7" + "x".repeat(Desk.MOST_BYTES);
    refused(Category.LIMIT, () -> desk.upload(large.uploadToken(), bytes));
    CreateSubmission.Created unknown = desk.created(FRAUD);
    desk.upload(unknown.uploadToken(), "neither a PDF nor a picture");
    for (CreateSubmission.Created created : List.of(large, unknown)) {
      assertThat(ending(created.submission(), Pipeline.FRAUD).status())
          .isEqualTo(Ending.Status.INVALID_INPUT);
      assertThat(desk.found(created.submission()).file()).isEmpty();
    }
  }

  @Test
  void aLockedDocumentIsInvalidInput() {
    Submission submission = desk.uploaded(FRAUD, "locked");
    desk.reader.next(new DocumentReader.PasswordRequired("locked"));
    desk.analyse(submission);
    assertThat(ending(submission, Pipeline.FRAUD).status()).isEqualTo(Ending.Status.INVALID_INPUT);
    assertThat(ending(submission, Pipeline.FRAUD).message()).contains("password");
  }

  @Test
  void aDocumentThatKillsItsReadersFails() {
    Submission submission = desk.uploaded(FRAUD, "deadly");
    for (int i = 1; i < Submission.MOST_DEATHS; i++) {
      desk.reader.next(new DocumentReader.WorkerDied("gone"));
      desk.analyse(submission);
      assertThat(desk.found(submission).stage()).isEqualTo(Stage.PROCESSING);
      assertThat(desk.rows.orders(desk.found(submission))).isEqualTo(1);
    }
    desk.reader.next(new DocumentReader.WorkerDied("gone"));
    desk.analyse(submission);
    assertThat(ending(submission, Pipeline.FRAUD).status()).isEqualTo(Ending.Status.FAILED);
  }

  @Test
  void anAnalysisThatIsLeftLyingFailsInTime() {
    Submission submission = desk.uploaded(FRAUD, "slow");
    desk.reader.next(new DocumentReader.WorkerDied("gone"));
    desk.analyse(submission);
    AnalyseSubmission analysing = desk.analysing();
    desk.pass(Submission.LONGEST_ANALYSIS);
    analysing.failOverdue();
    assertThat(desk.found(submission).stage()).isEqualTo(Stage.PROCESSING);
    desk.pass(Duration.ofMillis(1));
    desk.analysing().failOverdue();
    assertThat(desk.found(submission).stage()).isEqualTo(Stage.PROCESSING);
    analysing.failOverdue();
    assertThat(ending(submission, Pipeline.FRAUD).status()).isEqualTo(Ending.Status.FAILED);
  }

  @Test
  void anInternalErrorEndsTheAnalysis() {
    Submission submission = desk.uploaded(FRAUD, "broken");
    desk.reader.next(new IllegalStateException("a fault of the product"));
    assertThatThrownBy(() -> desk.analyse(submission)).isInstanceOf(IllegalStateException.class);
    assertThat(ending(submission, Pipeline.FRAUD).status()).isEqualTo(Ending.Status.FAILED);
    assertThat(ending(submission, Pipeline.FRAUD).message()).doesNotContain("fault");
  }

  @Test
  void erasingLeavesNothing() {
    Submission submission = desk.uploaded(FRAUD, "to be erased");
    desk.analyse(submission);
    Submission kept = desk.found(submission);
    desk.erasing().execute(desk.caller, submission.id());
    assertThat(desk.rows.submissions().find(desk.organization.id(), submission.id())).isEmpty();
    assertThat(desk.rows.analyses().find(submission)).isEmpty();
    assertThat(desk.files.open(kept.file().orElseThrow().name())).isEmpty();
    refused(Category.NOT_FOUND, () -> desk.erasing().execute(desk.caller, submission.id()));
  }

  @Test
  void nothingIsErasedUnderAnalysis() {
    Submission submission = desk.uploaded(FRAUD, "busy");
    desk.reader.next(new DocumentReader.WorkerDied("gone"));
    desk.analyse(submission);
    refused(Category.CONFLICT, () -> desk.erasing().execute(desk.caller, submission.id()));
  }

  @Test
  void retentionErases() {
    Submission submission = desk.uploaded(FRAUD, "kept for thirty days");
    desk.analyse(submission);
    desk.pass(Duration.ofDays(30));
    desk.erasing().sweepRetention();
    assertThat(desk.found(submission).stage()).isEqualTo(Stage.FINISHED);
    desk.pass(Duration.ofMillis(1));
    desk.erasing().sweepRetention();
    assertThat(desk.rows.submissions().find(desk.organization.id(), submission.id())).isEmpty();
  }
}
