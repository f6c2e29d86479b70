package io.dossier.core.submission.usecase;

import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.port.FieldExtraction;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Sheet;
import io.dossier.core.examination.port.DocumentExaminer;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.fraud.FraudJudgement;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.fraud.FraudThresholds;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.fraud.content.ContentChecks;
import io.dossier.core.issuer.DetectedLogo;
import io.dossier.core.quality.QualityJudgement;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Classification;
import io.dossier.core.submission.DocumentClasses;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Pipelines;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.serial.ClusterMatch;
import io.dossier.core.submission.serial.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the analysis of a submission: has its bytes read and, where genuineness or quality is asked
 * for, examined, and carries out its pipelines one after the other.
 */
public final class MakeAnalysis {
  private static final Ending TOO_POOR = Ending.skipped("the document cannot be read well");

  private final DocumentReader reader;
  private final DocumentExaminer examiner;
  private final FieldExtraction extraction;
  private final FraudJudgement judgement;
  private final FindCluster findCluster;
  private final FindLogos findLogos;
  private final UnmadeAnalysis unmade;
  private final String version;

  /**
   * @param version of the product
   */
  public MakeAnalysis(
      DocumentReader reader,
      DocumentExaminer examiner,
      FieldExtraction extraction,
      FraudJudgement judgement,
      FindCluster findCluster,
      FindLogos findLogos,
      UnmadeAnalysis unmade,
      String version) {
    this.reader = reader;
    this.examiner = examiner;
    this.extraction = extraction;
    this.judgement = judgement;
    this.findCluster = findCluster;
    this.findLogos = findLogos;
    this.unmade = unmade;
    this.version = version;
  }

  /**
   * An analysis, and by what its document is known again.
   *
   * @param print where genuineness was asked for
   */
  public record Made(Analysis analysis, Optional<Fingerprint> print) {}

  /**
   * All that is known of a document once it was read and examined.
   *
   * @param extraction where a pipeline is chosen that asks what the document says
   * @param logos that were looked for
   */
  private record Seen(
      Reading reading,
      Optional<Examination> examination,
      Optional<ExtractionResult> extraction,
      FindLogos.Search logos,
      FraudThresholds thresholds) {
    ExtractionResult extracted() {
      return extraction.orElseThrow();
    }

    List<Sheet> sheets() {
      return examination.map(Examination::sheets).orElse(List.of());
    }
  }

  /**
   * Empty when the process that read the bytes died, upon which another attempt may go better.
   *
   * @param thresholds of the submission's organization
   * @param content opens the submission's bytes
   */
  public Optional<Made> of(
      Submission submission,
      FraudThresholds thresholds,
      DocumentReader.Content content,
      Instant now) {
    DocumentReader.Original original =
        new DocumentReader.Original(
            content, submission.original().orElseThrow().sizeBytes(), Optional.empty());
    DocumentReader.Outcome outcome = reader.read(original, DocumentReader.Progress.NONE);
    if (!(outcome instanceof DocumentReader.Read read)) {
      return unread(submission, outcome, now);
    }
    Pipelines pipelines = submission.options().pipelines();
    FindLogos.Search logos =
        pipelines.runs(Pipeline.FRAUD)
            ? findLogos.of(submission.organization())
            : FindLogos.Search.NOTHING;
    Optional<Examination> examination = Optional.empty();
    if (examined(pipelines)) {
      DocumentExaminer.Outcome looked =
          examiner.examine(original, logos.prints(), DocumentReader.Progress.NONE);
      if (looked instanceof DocumentExaminer.NotExamined none) {
        return unread(submission, none.why(), now);
      }
      examination = Optional.of(((DocumentExaminer.Examined) looked).examination());
    }
    Optional<ExtractionResult> extracted = extracted(submission, read.reading());
    return Optional.of(
        made(submission, new Seen(read.reading(), examination, extracted, logos, thresholds), now));
  }

  /** How well a document can be read does not hang on what it says. */
  private Optional<ExtractionResult> extracted(Submission submission, Reading reading) {
    if (submission.options().pipelines().chosen().equals(Set.of(Pipeline.QUALITY))) {
      return Optional.empty();
    }
    ReadingOrder order = new ReadingOrder(Optional.empty(), false);
    return Optional.of(extraction.extract(submission.organization(), order, reading).result());
  }

  private static boolean examined(Pipelines pipelines) {
    return pipelines.runs(Pipeline.FRAUD) || pipelines.runs(Pipeline.QUALITY);
  }

  private Optional<Made> unread(
      Submission submission, DocumentReader.Outcome outcome, Instant now) {
    if (outcome instanceof DocumentReader.PasswordRequired) {
      return Optional.of(
          unmade(
              submission,
              Ending.invalidInput("the document is protected by a password; submit it without one"),
              now));
    }
    if (outcome instanceof DocumentReader.Refused refused) {
      Ending ending =
          refused.code().endsWith("_time_limit") || refused.code().equals("reader_error")
              ? Ending.failed(refused.message())
              : Ending.invalidInput(refused.message());
      return Optional.of(unmade(submission, ending, now));
    }
    return Optional.empty();
  }

  private Made unmade(Submission submission, Ending ending, Instant now) {
    return new Made(unmade.of(submission, ending, now), Optional.empty());
  }

  private Made made(Submission submission, Seen seen, Instant now) {
    Pipelines pipelines = submission.options().pipelines();
    Map<Pipeline, Ending> endings = new EnumMap<>(Pipeline.class);
    Optional<QualityResult> quality = Optional.empty();
    Optional<FraudVerdict> fraud = Optional.empty();
    Optional<Classification> classification = Optional.empty();
    Optional<ExtractionResult> content = Optional.empty();
    Optional<Fingerprint> print = Optional.empty();
    Optional<ClusterMatch> cluster = Optional.empty();
    List<DetectedLogo> logos = List.of();
    if (pipelines.runs(Pipeline.QUALITY)) {
      quality = Optional.of(QualityJudgement.of(seen.reading(), seen.examination().orElseThrow()));
      endings.put(Pipeline.QUALITY, Ending.SUCCESS);
    }
    boolean poor =
        pipelines.inTurn()
            && quality.map(QualityResult::score).filter(MakeAnalysis::isPoor).isPresent();
    if (pipelines.runs(Pipeline.FRAUD) && poor) {
      endings.put(Pipeline.FRAUD, TOO_POOR);
    } else if (pipelines.runs(Pipeline.FRAUD)) {
      print = Optional.of(print(submission, seen));
      cluster = findCluster.of(submission, print.get());
      logos = seen.logos().detected(seen.examination().orElseThrow());
      fraud = Optional.of(verdict(submission, seen, cluster));
      endings.put(Pipeline.FRAUD, Ending.SUCCESS);
    }
    if (pipelines.runs(Pipeline.CLASSIFICATION)) {
      classification = Optional.of(DocumentClasses.shipped().of(seen.extracted(), seen.reading()));
      endings.put(Pipeline.CLASSIFICATION, Ending.SUCCESS);
    }
    if (pipelines.runs(Pipeline.CONTENT)) {
      Ending ending = pipelines.inTurn() ? afterFraud(poor, fraud) : Ending.SUCCESS;
      content = ending.success() ? Optional.of(seen.extracted()) : Optional.empty();
      endings.put(Pipeline.CONTENT, ending);
    }
    Analysis analysis =
        new Analysis(
            now,
            version,
            submission.original(),
            seen.examination().map(Examination::particulars).orElse(FileParticulars.NONE),
            seen.sheets(),
            readPages(seen.reading()),
            endings,
            quality,
            fraud,
            classification,
            content,
            cluster,
            logos,
            Optional.empty());
    return new Made(analysis, print);
  }

  private static boolean isPoor(QualityResult.Score score) {
    return score != QualityResult.Score.HIGH_QUALITY;
  }

  private static Ending afterFraud(boolean poor, Optional<FraudVerdict> fraud) {
    if (poor) {
      return TOO_POOR;
    }
    return fraud.map(FraudVerdict::score).filter(FraudScore.HIGH_RISK::equals).isPresent()
        ? Ending.skipped("the document is a high risk")
        : Ending.SUCCESS;
  }

  private static Fingerprint print(Submission submission, Seen seen) {
    return Fingerprint.of(
        submission.original().orElseThrow().hash(),
        seen.reading(),
        seen.examination().orElseThrow());
  }

  private FraudVerdict verdict(Submission submission, Seen seen, Optional<ClusterMatch> cluster) {
    List<CheckResult> results = new ArrayList<>();
    Examination examination = seen.examination().orElseThrow();
    results.addAll(examination.checks());
    seen.logos().result(examination).ifPresent(results::add);
    results.addAll(ContentChecks.of(seen.extracted(), seen.reading(), seen.sheets()));
    results.add(CharacteristicsCheck.of(submission.characteristics(), seen.extracted()));
    results.addAll(FindCluster.results(submission, cluster));
    return judgement.of(results, seen.thresholds());
  }

  private static List<Integer> readPages(Reading reading) {
    List<String> unreadable =
        reading.notices().stream()
            .filter(notice -> notice.code() == Notice.Code.PAGE_UNREADABLE)
            .map(Notice::detail)
            .toList();
    Stream<Integer> pages = reading.pages().stream().map(ReadPage::index);
    return pages.filter(index -> !unreadable.contains(Notice.unreadable(index).detail())).toList();
  }
}
