package io.dossier.core.submission.usecase;

import io.dossier.core.decision.Facts;
import io.dossier.core.document.Original;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.Validation;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Characteristics;
import io.dossier.core.submission.Classification;
import io.dossier.core.submission.Pipeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an analysis says, as the facts that rules are held against. */
final class SubmissionFacts {
  private final Map<String, List<String>> facts = new TreeMap<>();

  private SubmissionFacts() {}

  static Facts of(Analysis analysis, Optional<Characteristics> characteristics) {
    SubmissionFacts made = new SubmissionFacts();
    made.one("fraud.status", analysis.ending(Pipeline.FRAUD).status().name());
    made.one("quality.status", analysis.ending(Pipeline.QUALITY).status().name());
    made.one("file.pages", Integer.toString(analysis.sheets().size()));
    analysis
        .original()
        .map(Original::kind)
        .ifPresent(kind -> made.one("file.type", kind == DocumentKind.PDF ? "pdf" : "image"));
    analysis.quality().ifPresent(made::quality);
    analysis.fraud().ifPresent(made::fraud);
    analysis.classification().ifPresent(made::classification);
    analysis.content().ifPresent(made::content);
    characteristics.ifPresent(
        given ->
            given.values().forEach((path, value) -> made.one(Facts.CHARACTERISTICS + path, value)));
    return new Facts(made.facts);
  }

  private void one(String name, String value) {
    facts.put(name, List.of(value));
  }

  private void quality(QualityResult quality) {
    one("quality.score", quality.score().name());
    facts.put(
        "quality.indicators",
        quality.noted().stream().map(noted -> noted.indicator().id()).toList());
  }

  private void fraud(FraudVerdict verdict) {
    one("fraud.score", verdict.score().name());
    one("fraud.risk_probability", Double.toString(verdict.riskProbability()));
    facts.put("fraud.indicators", found(verdict, finding -> true));
    facts.put("fraud.risk_indicators", found(verdict, Finding::risk));
  }

  private static List<String> found(FraudVerdict verdict, Predicate<Finding> wanted) {
    return verdict.checks().stream()
        .filter(result -> result.findings().stream().anyMatch(wanted))
        .map(CheckResult::check)
        .map(check -> check.id())
        .toList();
  }

  private void classification(Classification classification) {
    one("classification.score", classification.score().name());
    one("classification.document_type", classification.documentType());
    one("classification.detailed_type", classification.detailedType());
  }

  private void content(ExtractionResult content) {
    one("content.document_type", content.type().code());
    one("content.confidence", Double.toString(content.confidence().value()));
    facts.put("content.missing_fields", content.missing());
    facts.put(
        "content.failed_rules",
        content.validations().stream()
            .filter(rule -> !rule.passed())
            .map(Validation::rule)
            .distinct()
            .toList());
  }
}
