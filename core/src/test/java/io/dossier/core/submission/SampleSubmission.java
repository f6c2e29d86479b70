package io.dossier.core.submission;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.decision.Decision;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Original;
import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Sheet;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.issuer.DetectedLogo;
import io.dossier.core.issuer.SampleIssuer;
import io.dossier.core.quality.QualityIndicator;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.PageRange;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Submission.Options;
import io.dossier.core.submission.Submission.StoredFile;
import io.dossier.core.submission.serial.ClusterMatch;
import io.dossier.core.submission.serial.Likeness;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Submissions made for tests, each with an id of its own. */
public final class SampleSubmission {
  private SampleSubmission() {}

  public static Submission created(Rows rows, OrganizationId organization) {
    return created(
        rows,
        organization,
        new Options(Optional.of("query 7"), Pipelines.DEFAULT, false, false),
        Optional.empty());
  }

  public static Submission created(
      Rows rows, OrganizationId organization, Options options, Optional<Instant> retainUntil) {
    byte[] random = Samples.ulid().text().substring(10).getBytes(StandardCharsets.US_ASCII);
    SubmissionId id = SubmissionId.of(random);
    try (Keyring.NewDataKey key = rows.keyring().create(id.subject(organization))) {
      Submission submission =
          Submission.created(
              id, organization, "client_1", key.wrapped(), options, Samples.NOON, retainUntil);
      rows.submissions().add(submission);
      return submission;
    }
  }

  public static StoredFile file(Submission submission) {
    return new StoredFile(
        submission.id().sealedFile(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}),
        new Original(new ContentHash("ab".repeat(32)), 1234, DocumentKind.PDF));
  }

  /** With something in every place. */
  public static Analysis analysis(Submission submission) {
    return undecided(submission)
        .decided(
            new Decision(
                "MANUAL_REVIEW", Optional.of(new Decision.Reason("warning", "A warning")), 3));
  }

  /** With something in every place but that of the decision. */
  public static Analysis undecided(Submission submission) {
    CheckResult found =
        CheckResult.found(
            Check.INCREMENTAL_UPDATE_CONTENT,
            0.9,
            new Finding(
                Finding.Weight.SERIOUS,
                "an amount was changed",
                List.of(
                    Mark.change(
                        0,
                        new Area(10, 20, 30.5, 8),
                        new Mark.Change(
                            Mark.Change.Kind.EDIT, Optional.of("100"), Optional.of("900"))),
                    Mark.group(1, List.of(new Area(0, 0, 1, 1), new Area(5, 5, 1, 1))),
                    Mark.text(1, new Area(1, 2, 3, 4), "hidden"))));
    return new Analysis(
        Samples.NOON,
        "test",
        submission.original(),
        new FileParticulars(
            Optional.of("producer"),
            Optional.empty(),
            Optional.of(Samples.NOON),
            Optional.empty(),
            Optional.of("author"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("subject")),
        List.of(new Sheet(0, 0, 595, 842, 0), new Sheet(10, 10, 595, 842, 90)),
        List.of(0, 1),
        Map.of(
            Pipeline.FRAUD,
            Ending.SUCCESS,
            Pipeline.CLASSIFICATION,
            Ending.SUCCESS,
            Pipeline.CONTENT,
            Ending.skipped("the document is a high risk")),
        Optional.of(
            new QualityResult(
                QualityResult.Score.LOW_QUALITY,
                List.of(
                    new QualityResult.Noted(
                        QualityIndicator.BLURRED,
                        "blurred",
                        List.of(Mark.at(0, new Area(0, 0, 9, 9))))))),
        Optional.of(
            new FraudVerdict(
                FraudScore.WARNING,
                0.75,
                List.of(found, CheckResult.couldNotRun(Check.COPY_MOVE, "no picture")))),
        Optional.of(
            new Classification(
                Classification.Score.CLASSIFIED,
                "bank_document",
                "account_statement",
                Optional.of(new Classification.Issuer("Bank Sentosa", Optional.of("IDN"))),
                List.of(
                    new Classification.ClassifiedPart(
                        "bank_document", "account_statement", new PageRange(0, 1))))),
        Optional.empty(),
        Optional.of(
            new ClusterMatch(
                "cluster",
                List.of(
                    new ClusterMatch.Member(
                        "other", Optional.of("query 8"), "client_2", Likeness.SAME_WORDS)))),
        List.of(
            new DetectedLogo(SampleIssuer.number(1).id(), SampleIssuer.number(1).authority()),
            new DetectedLogo(SampleIssuer.number(2).id(), SampleIssuer.number(2).authority())),
        Optional.empty());
  }
}
