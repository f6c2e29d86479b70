package io.dossier.core.submission.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.Scope;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.document.usecase.ScriptedReader;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.erasure.InMemoryErasureJournal;
import io.dossier.core.erasure.usecase.EraseSubmission;
import io.dossier.core.event.usecase.Telling;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.SeenLogo;
import io.dossier.core.examination.Sheet;
import io.dossier.core.examination.port.DocumentExaminer;
import io.dossier.core.fraud.FraudJudgement;
import io.dossier.core.fraud.RiskModel;
import io.dossier.core.sealing.FakeSealer;
import io.dossier.core.sealing.InMemorySealedFiles;
import io.dossier.core.sealing.usecase.SealedContent;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.SampleRandomness;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The use cases of submissions put together over fakes, with a clock that is set by hand. */
final class Desk {
  static final int MOST_BYTES = 1000;

  final InMemoryRows rows = new InMemoryRows();
  final InMemorySealedFiles files = new InMemorySealedFiles();
  final InMemoryErasureJournal journal = new InMemoryErasureJournal();
  final ScriptedReader reader = new ScriptedReader();
  final Organization organization = Samples.organization(rows, java.util.OptionalInt.of(30));
  final Caller caller =
      new Caller(organization.id(), "client_1", Set.of(Scope.values()), "127.0.0.1", "request");
  private final FakeSealer sealer = new FakeSealer();
  private final SampleRandomness randomness = new SampleRandomness();
  private final UnmadeAnalysis unmade = new UnmadeAnalysis("test");

  /** What the examiner sees of the logos that it is asked for. */
  final List<SeenLogo> seen = new ArrayList<>();

  private Instant now = Samples.NOON;

  void pass(Duration time) {
    now = now.plus(time);
  }

  CreateSubmission.Created created(Submission.Options options) {
    return new CreateSubmission(
            rows.submissions(),
            rows.organizations(),
            rows.keyring(),
            rows.auditLog(),
            rows.transactions(),
            randomness,
            () -> now)
        .execute(caller, options);
  }

  void upload(String token, String content) {
    try {
      new UploadSubmission(
              rows.submissions(),
              rows.analyses(),
              rows.analysisQueue(),
              new SealOriginal(files, sealer, MOST_BYTES),
              files,
              rows.spentLinks(),
              rows.keyring(),
              unmade,
              Telling.into(rows, () -> now),
              rows.auditLog(),
              rows.transactions(),
              randomness,
              () -> now)
          .execute(
              token,
              SealOriginal.Content.of(
                  new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))),
              new UploadSubmission.Reach("127.0.0.1", "request"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Created with these options and uploaded. */
  Submission uploaded(Submission.Options options, String content) {
    CreateSubmission.Created created = created(options);
    upload(created.uploadToken(), "%PDF-1.7\n" + content);
    return found(created.submission());
  }

  AnalyseSubmission analysing() {
    DocumentExaminer examiner =
        (original, looked, progress) ->
            new DocumentExaminer.Examined(
                new Examination(
                    FileParticulars.NONE,
                    List.of(new Sheet(0, 0, 600, 800, 0)),
                    List.of(),
                    List.of(),
                    List.of(),
                    looked.isEmpty() ? List.of() : seen));
    return new AnalyseSubmission(
        rows.organizations(),
        rows.submissions(),
        rows.analyses(),
        rows.analysisQueue(),
        new SealedContent(files, sealer, rows.keyring()),
        new MakeAnalysis(
            reader,
            examiner,
            FieldExtraction.builtIn(reader),
            new FraudJudgement(RiskModel.shipped()),
            new FindCluster(rows.fingerprints()),
            new FindLogos(rows.issuers()),
            unmade,
            "test"),
        unmade,
        rows.ruleSets(),
        rows.fingerprints(),
        rows.feedbacks(),
        Telling.into(rows, () -> now),
        rows.auditLog(),
        rows.transactions(),
        () -> now);
  }

  void analyse(Submission submission) {
    analysing().execute(submission.organization(), submission.id());
  }

  ShowSubmission showing() {
    return new ShowSubmission(
        rows.submissions(),
        rows.analyses(),
        rows.organizations(),
        unmade,
        rows.auditLog(),
        () -> now);
  }

  EraseSubmission erasing() {
    return new EraseSubmission(
        rows.submissions(), files, journal, rows.auditLog(), rows.transactions(), () -> now);
  }

  Submission found(Submission submission) {
    return rows.submissions().find(organization.id(), submission.id()).orElseThrow();
  }
}
