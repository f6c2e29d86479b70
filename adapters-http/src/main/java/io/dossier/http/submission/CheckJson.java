package io.dossier.http.submission;

import io.dossier.core.examination.CheckResult;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/**
 * The answer of a check.
 *
 * @param outcome {@code found}, {@code clean} or {@code could_not_run}
 * @param reason why it could not run; may be empty
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CheckJson(String indicatorId, String outcome, String reason) {
  static CheckJson of(CheckResult result) {
    return new CheckJson(result.check().id(), result.outcome().code(), result.detail());
  }
}
