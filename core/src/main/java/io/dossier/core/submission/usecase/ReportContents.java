package io.dossier.core.submission.usecase;

import io.dossier.core.document.Original;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.quality.QualityIndicator.Bearing;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.report.ReportCheck;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.ReportDecision;
import io.dossier.core.report.ReportFinding;
import io.dossier.core.report.ReportPage;
import io.dossier.core.report.ReportVerdict;
import io.dossier.core.report.ReportedFile;
import io.dossier.core.report.ReportedSubmission;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Classification;
import io.dossier.core.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes of an analysis what a report says of it. */
final class ReportContents {
  private ReportContents() {}

  /**
   * @param analysis as it is shown, with the numbers masked that are not; its fraud pipeline
   *     succeeded
   */
  static ReportContent of(
      Submission submission,
      Analysis analysis,
      Optional<ReportDecision> decision,
      List<ReportPage> pages) {
    FraudVerdict verdict = analysis.fraud().orElseThrow();
    Original original = analysis.original().orElseThrow();
    List<ReportFinding> findings = findings(verdict);
    int shown = Math.min(findings.size(), ReportContent.MOST_FINDINGS);
    return new ReportContent(
        new ReportedSubmission(
            submission.id().text(),
            submission.options().queryId(),
            analysis.at(),
            analysis.version(),
            analysis.classification().flatMap(ReportContents::words)),
        new ReportedFile(
            original.kind().name(),
            original.sizeBytes(),
            original.hash().hex(),
            analysis.sheets().size(),
            analysis.particulars()),
        new ReportVerdict(verdict.score(), verdict.riskProbability()),
        findings.subList(0, shown),
        findings.size() - shown,
        verdict.checks().stream()
            .map(check -> new ReportCheck(check.check().title(), check.outcome(), check.detail()))
            .toList(),
        quality(analysis, findings.size()),
        decision,
        pages);
  }

  /** All that was found, those that weigh most first, numbered from 1. */
  static List<ReportFinding> findings(FraudVerdict verdict) {
    List<ReportFinding> findings = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      for (CheckResult result : verdict.checks()) {
        for (Finding finding : result.findings()) {
          if (finding.weight() == weight) {
            findings.add(finding(findings.size() + 1, result, finding));
          }
        }
      }
    }
    return findings;
  }

  /**
   * What is wrong with the pictures of the pages.
   *
   * @param before how many findings go before it in the numbering
   */
  static List<ReportFinding> quality(Analysis analysis, int before) {
    List<ReportFinding> found = new ArrayList<>();
    for (QualityResult.Noted noted :
        analysis.quality().map(QualityResult::noted).orElse(List.of())) {
      found.add(
          new ReportFinding(
              before + found.size() + 1,
              noted.indicator().bearing() == Bearing.ORIGIN ? Weight.NEUTRAL : Weight.SLIGHT,
              "Quality",
              noted.indicator().title(),
              noted.description(),
              noted.marks()));
    }
    return found;
  }

  private static ReportFinding finding(int number, CheckResult result, Finding finding) {
    return new ReportFinding(
        number,
        finding.weight(),
        plain(result.check().category().code()),
        result.check().title(),
        finding.description(),
        finding.marks());
  }

  private static Optional<String> words(Classification classification) {
    if (classification.score() != Classification.Score.CLASSIFIED) {
      return Optional.empty();
    }
    String type = plain(classification.detailedType());
    return Optional.of(
        classification.issuer().map(issuer -> type + ", " + issuer.name()).orElse(type));
  }

  /** A code as a person would write it. */
  private static String plain(String code) {
    String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
