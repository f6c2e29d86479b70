package io.dossier.http.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.serial.ClusterMatch;
import io.dossier.core.submission.serial.ClusterMatch.Member;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that was found.
 *
 * @param type RISK, TRUST or INFO
 * @param metadata where it shows; there only when it was asked for, and where there is a place
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record IndicatorJson(
    String indicatorId,
    String type,
    String category,
    String title,
    String description,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> metadata,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> indicatorAttributes,
    String origin) {
  private static final int MOST_SAMPLES = 10;

  /** Whether the places of findings are shown. */
  enum Metadata {
    SHOWN,
    LEFT_OUT
  }

  /** Every finding, those that weigh most first. */
  static List<IndicatorJson> of(Analysis analysis, FraudVerdict verdict, Metadata metadata) {
    List<IndicatorJson> indicators = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      for (CheckResult result : verdict.checks()) {
        for (Finding finding : result.findings()) {
          if (finding.weight() == weight) {
            indicators.add(of(result, finding, analysis, metadata));
          }
        }
      }
    }
    return indicators;
  }

  private static IndicatorJson of(
      CheckResult result, Finding finding, Analysis analysis, Metadata metadata) {
    return new IndicatorJson(
        result.check().id(),
        type(finding),
        result.check().category().code(),
        result.check().title(),
        finding.description(),
        metadata == Metadata.SHOWN && !finding.marks().isEmpty()
            ? MarkJson.collection(finding.marks())
            : null,
        attributes(result.check(), analysis),
        "fraud");
  }

  private static @Nullable Map<String, Object> attributes(Check check, Analysis analysis) {
    if (check == Check.HAS_LOGO) {
      return LogoAttributes.of(analysis.logos());
    }
    return check.category() == Check.Category.SERIAL_FRAUD
        ? analysis.cluster().map(match -> attributes(check, match)).orElse(null)
        : null;
  }

  private static Map<String, Object> attributes(Check check, ClusterMatch match) {
    return Map.of(
        "indicator_id",
        check.id(),
        "serial_fraud_cluster_id",
        match.cluster(),
        "cluster_submission_ids_sample",
        match.members().stream().map(Member::submission).limit(MOST_SAMPLES).toList(),
        "cluster_query_ids_sample",
        match.members().stream()
            .flatMap(member -> member.queryId().stream())
            .distinct()
            .limit(MOST_SAMPLES)
            .toList());
  }

  private static String type(Finding finding) {
    if (finding.risk()) {
      return "RISK";
    }
    return finding.weight() == Weight.TRUST ? "TRUST" : "INFO";
  }
}
