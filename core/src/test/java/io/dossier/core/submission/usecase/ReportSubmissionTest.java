package io.dossier.core.submission.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Scope;
import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportDecision;
import io.dossier.core.report.ReportFinding;
import io.dossier.core.report.ReportPage;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.SampleSubmission;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.usecase.ReportSubmission.Scale;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportSubmissionTest {
  private static final String NUMBER = "2341 2341 2346";

  private final ReportDesk desk = new ReportDesk();

  private String issued(Submission submission) {
    return desk.reporting().issue(desk.caller, submission.id(), Scale.WITHOUT_DECISION);
  }

  private static void refused(ThrowingCallable call, Category category) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(category));
  }

  @Test
  void aLinkGivesTheReportOnce() {
    Submission submission = desk.analysed();
    String token = issued(submission);

    assertThat(desk.reporting().look(token)).isEqualTo(submission.id());
    assertThat(new String(desk.take(token), StandardCharsets.UTF_8)).isEqualTo(ReportDesk.BYTES);
    assertThat(desk.audited(submission)).containsExactly("submission.report_downloaded");
    refused(() -> desk.take(token), Category.GONE);
    assertThat(desk.written).hasSize(1);
  }

  @Test
  void aLinkExpires() {
    String token = issued(desk.analysed());
    desk.pass(Duration.ofMinutes(5));
    refused(() -> desk.take(token), Category.GONE);
    refused(() -> desk.reporting().look(token), Category.GONE);
  }

  @Test
  void aTokenThatWasNotIssuedHereLeadsNowhere() {
    refused(() -> desk.take("made.up"), Category.NOT_FOUND);
    refused(() -> desk.take(issued(desk.analysed()) + "A"), Category.NOT_FOUND);
  }

  @Test
  void thereIsNoReportBeforeFraudSucceeded() {
    Submission uploaded = desk.uploaded();
    refused(() -> issued(uploaded), Category.CONFLICT);

    Ending failed = Ending.failed("the reader failed");
    desk.analysed(uploaded, new UnmadeAnalysis("test").of(uploaded, failed, Samples.NOON));
    refused(() -> issued(uploaded), Category.CONFLICT);
  }

  @Test
  void thereIsNoReportOfWhatIsNotTheCallers() {
    SubmissionId unknown = new SubmissionId("3f0c2a2e-9d0f-4f57-a6a5-2b8a41b9f0aa");
    refused(
        () -> desk.reporting().issue(desk.caller, unknown, Scale.WITHOUT_DECISION),
        Category.NOT_FOUND);
    SubmissionId analysed = desk.analysed().id();
    refused(
        () ->
            desk.reporting()
                .issue(desk.caller(Scope.SUBMISSIONS_WRITE), analysed, Scale.WITHOUT_DECISION),
        Category.FORBIDDEN);
  }

  @Test
  void theDecisionIsToldWhereItIsAskedForAndThere() {
    Submission uploaded = desk.uploaded();
    Submission undecided = desk.analysed(uploaded, SampleSubmission.undecided(uploaded));
    refused(
        () -> desk.reporting().issue(desk.caller, undecided.id(), Scale.WITH_DECISION),
        Category.CONFLICT);

    Submission submission = desk.analysed();
    desk.take(desk.reporting().issue(desk.caller, submission.id(), Scale.WITH_DECISION));
    desk.take(issued(submission));

    assertThat(desk.written.get(0).decision())
        .contains(new ReportDecision("MANUAL_REVIEW", Optional.of("A warning"), "3"));
    assertThat(desk.written.get(1).decision()).isEmpty();
  }

  @Test
  void aReportTellsWhatTheAnalysisHas() {
    desk.take(issued(desk.analysed()));

    ReportContent content = desk.written.get(0);
    assertThat(content.verdict().word()).isEqualTo("Warning");
    assertThat(content.findings()).singleElement().extracting(ReportFinding::number).isEqualTo(1);
    assertThat(content.checks()).hasSize(2);
    assertThat(content.file().sha256()).hasSize(64);
    assertThat(content.submission().documentClass()).contains("Account statement, Bank Sentosa");
  }

  @Test
  void onlyPagesThatAreReadAreShown() {
    Submission submission = desk.analysed();
    desk.take(issued(submission));
    assertThat(desk.written.get(0).pages()).extracting(ReportPage::pageIndex).containsExactly(0);

    Reading reading = TypedPage.of(TextSource.OCR, "Note 1");
    desk.reader.next(
        new DocumentReader.Read(
            new Reading(reading.kind(), reading.pages(), List.of(Notice.unreadable(0)), Map.of())));
    desk.take(issued(submission));
    assertThat(desk.written.get(1).pages()).isEmpty();

    desk.reader.next(new DocumentReader.Refused("page_time_limit", "it took too long"));
    desk.take(issued(submission));
    assertThat(desk.written.get(2).pages()).isEmpty();
  }

  @Test
  void numbersAreMaskedInTextsAndCoveredOnPictures() {
    Submission uploaded = desk.uploaded();
    Mark mark = Mark.text(0, new Area(1, 1, 1, 1), NUMBER);
    Submission submission =
        desk.analysed(uploaded, found(uploaded, "it says " + NUMBER, List.of(mark)));
    desk.reader.next(new DocumentReader.Read(TypedPage.of(TextSource.OCR, "Note", NUMBER)));
    desk.take(issued(submission));

    ReportFinding finding = desk.written.get(0).findings().get(0);
    assertThat(finding.description()).isEqualTo("it says XXXX XXXX 2346");
    assertThat(finding.marks().get(0).text()).contains("XXXX XXXX 2346");
    assertThat(desk.written.get(0).pages().get(0).covered()).hasSize(1);
  }

  @Test
  void aLongResultMakesAShortReport() {
    Submission uploaded = desk.uploaded();
    List<Finding> many =
        IntStream.range(0, 30)
            .mapToObj(i -> new Finding(Finding.Weight.SLIGHT, "finding " + i, List.of()))
            .collect(Collectors.toList());
    desk.take(issued(desk.analysed(uploaded, found(uploaded, many))));

    assertThat(desk.written.get(0).findings()).hasSize(ReportContent.MOST_FINDINGS);
    assertThat(desk.written.get(0).findingsLeftOut()).isEqualTo(30 - ReportContent.MOST_FINDINGS);
  }

  @Test
  void whatKeepsAReportFromBeingMadeIsTold() {
    Submission submission = desk.analysed();
    desk.trouble = Optional.of(new DocumentReader.Refused("pdf_damaged", "it is damaged"));
    refused(() -> desk.take(issued(submission)), Category.CONFLICT);
    desk.trouble = Optional.of(new DocumentReader.WorkerDied("it died"));
    refused(() -> desk.take(issued(submission)), Category.UPSTREAM);
  }

  private static Analysis found(Submission submission, String description, List<Mark> marks) {
    return found(submission, List.of(new Finding(Finding.Weight.SERIOUS, description, marks)));
  }

  private static Analysis found(Submission submission, List<Finding> findings) {
    Analysis sample = SampleSubmission.analysis(submission);
    return new Analysis(
        sample.at(),
        sample.version(),
        sample.original(),
        FileParticulars.NONE,
        sample.sheets(),
        sample.readPages(),
        sample.endings(),
        Optional.empty(),
        Optional.of(
            new FraudVerdict(
                FraudScore.WARNING,
                0.7,
                List.of(CheckResult.found(Check.HIDDEN_TEXT, 1, findings)))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
