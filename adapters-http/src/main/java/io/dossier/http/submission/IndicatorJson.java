package io.dossier.http.submission;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.fraud.FraudVerdict;
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
 * @param metadata where it shows; there only when it was asked for
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record IndicatorJson(
    String indicatorId,
    String type,
    String category,
    String title,
    String description,
    @Nullable Map<String, Object> metadata,
    @Nullable Map<String, Object> indicatorAttributes,
    String origin) {

  /** Whether the places of findings are shown. */
  enum Metadata {
    SHOWN,
    LEFT_OUT
  }

  /** Every finding, those that weigh most first. */
  static List<IndicatorJson> of(FraudVerdict verdict, Metadata metadata) {
    List<IndicatorJson> indicators = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      for (CheckResult result : verdict.checks()) {
        for (Finding finding : result.findings()) {
          if (finding.weight() == weight) {
            indicators.add(of(result, finding, metadata));
          }
        }
      }
    }
    return indicators;
  }

  private static IndicatorJson of(CheckResult result, Finding finding, Metadata metadata) {
    return new IndicatorJson(
        result.check().id(),
        type(finding),
        result.check().category().code(),
        result.check().title(),
        finding.description(),
        metadata == Metadata.SHOWN && !finding.marks().isEmpty()
            ? MarkJson.collection(finding.marks())
            : null,
        null,
        "fraud");
  }

  private static String type(Finding finding) {
    if (finding.risk()) {
      return "RISK";
    }
    return finding.weight() == Weight.TRUST ? "TRUST" : "INFO";
  }
}
