package io.dossier.core.submission.usecase;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.submission.Analysis;
import java.util.List;
import java.util.Optional;

/** Makes of an analysis what is shown of it, with the numbers masked that are not shown. */
final class MaskedAnalysis {
  private final Masking masking;

  private MaskedAnalysis(Masking masking) {
    this.masking = masking;
  }

  static Analysis of(Analysis analysis, MaskingPolicy policy) {
    MaskedAnalysis masked =
        new MaskedAnalysis(Masking.of(policy, analysis.content().map(List::of).orElse(List.of())));
    return new Analysis(
        analysis.at(),
        analysis.version(),
        analysis.original(),
        analysis.particulars(),
        analysis.sheets(),
        analysis.readPages(),
        analysis.endings(),
        analysis.quality(),
        analysis.fraud().map(masked::verdict),
        analysis.classification(),
        analysis.content().map(masked.masking::result),
        analysis.cluster(),
        analysis.logos(),
        analysis.decision());
  }

  private FraudVerdict verdict(FraudVerdict verdict) {
    return new FraudVerdict(
        verdict.score(),
        verdict.riskProbability(),
        verdict.checks().stream().map(this::result).toList());
  }

  private CheckResult result(CheckResult result) {
    return new CheckResult(
        result.check(),
        result.outcome(),
        result.detail(),
        result.suspicion(),
        result.findings().stream().map(this::finding).toList());
  }

  private Finding finding(Finding finding) {
    return new Finding(
        finding.weight(),
        masking.text(finding.description()),
        finding.marks().stream().map(this::mark).toList());
  }

  private Mark mark(Mark mark) {
    return new Mark(
        mark.pageIndex(),
        mark.areas(),
        mark.text().map(masking::text),
        mark.change()
            .map(
                change ->
                    new Mark.Change(change.kind(), text(change.before()), text(change.after()))));
  }

  private Optional<String> text(Optional<String> text) {
    return text.map(masking::text);
  }
}
