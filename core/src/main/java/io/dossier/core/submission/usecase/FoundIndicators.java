package io.dossier.core.submission.usecase;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.CheckResult.Outcome;
import io.dossier.core.submission.Analysis;
import java.util.List;

/** The ids of the indicators that an analysis found. */
final class FoundIndicators {
  private FoundIndicators() {}

  static List<String> of(Analysis analysis) {
    return analysis
        .fraud()
        .map(
            verdict ->
                verdict.checks().stream()
                    .filter(result -> result.outcome() == Outcome.FOUND)
                    .map(CheckResult::check)
                    .map(check -> check.id())
                    .toList())
        .orElse(List.of());
  }
}
