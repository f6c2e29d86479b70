package io.dossier.http.audit;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.ErasureJson;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who did what, and what was erased. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Audit")
final class AuditController {
  private final AuditLog audit;
  private final ErasureLedger ledger;

  AuditController(AuditLog audit, ErasureLedger ledger) {
    this.audit = audit;
    this.ledger = ledger;
  }

  @Serdeable
  record EntryJson(
      long sequence,
      Instant time,
      String actor,
      String action,
      String subject,
      String outcome,
      String address,
      String requestId,
      Map<String, String> details) {
    static EntryJson of(AuditLog.Numbered numbered) {
      AuditEntry entry = numbered.entry();
      return new EntryJson(
          numbered.sequence(),
          entry.time(),
          entry.actor(),
          entry.action(),
          entry.subject(),
          entry.outcome().name().toLowerCase(Locale.ROOT),
          entry.address(),
          entry.requestId(),
          entry.details());
    }
  }

  /**
   * The audit, newest first.
   *
   * @param subject only entries of this thing
   * @param before only entries with a smaller sequence, for paging
   */
  @Get("/audit")
  Envelope<List<EntryJson>> page(
      @Parameter(hidden = true) Caller caller,
      @Nullable @QueryValue String subject,
      @Nullable @QueryValue Long before,
      @QueryValue(defaultValue = "100") int limit) {
    caller.require(Scope.API_MANAGE);
    Parameters.within("limit", limit, 1, 1000);
    return new Envelope<>(
        audit
            .page(
                caller.organization(),
                Parameters.given(subject),
                before == null ? Long.MAX_VALUE : before,
                limit)
            .stream()
            .map(EntryJson::of)
            .toList());
  }

  /** The erasure ledger, newest first. */
  @Get("/erasures")
  Envelope<List<ErasureJson>> erasures(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "50") int limit,
      @QueryValue(defaultValue = "0") int offset) {
    caller.require(Scope.API_MANAGE);
    Parameters.within("limit", limit, 1, 200);
    Parameters.within("offset", offset, 0, 1_000_000);
    return new Envelope<>(
        ledger.list(caller.organization(), limit, offset).stream().map(ErasureJson::of).toList());
  }
}
