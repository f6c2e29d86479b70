package io.dossier.http.audit;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.erasure.port.ErasureLedger;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.ErasureJson;
import io.dossier.http.wire.ListEnvelope;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who did what, and what was erased. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Audit")
final class AuditController {
  private static final int DEEPEST = 1_000_000;

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
   * @param before only entries with a smaller sequence, for paging; the total counts all
   */
  @Get("/audit")
  ListEnvelope<EntryJson> page(
      @Parameter(hidden = true) Caller caller,
      @Nullable @QueryValue String subject,
      @Nullable @QueryValue Long before,
      @QueryValue(defaultValue = "100") int limit,
      @QueryValue(defaultValue = "0") int offset) {
    caller.require(Scope.API_MANAGE);
    Parameters.within("limit", limit, 1, 1000);
    Parameters.within("offset", offset, 0, DEEPEST);
    Optional<String> of = Parameters.given(subject);
    AuditLog.Range range =
        new AuditLog.Range(before == null ? Long.MAX_VALUE : before, offset, limit);
    return ListEnvelope.of(
        audit.page(caller.organization(), of, range).stream().map(EntryJson::of).toList(),
        audit.total(caller.organization(), of),
        limit,
        offset);
  }

  /** The erasure ledger, newest first. */
  @Get("/erasures")
  ListEnvelope<ErasureJson> erasures(
      @Parameter(hidden = true) Caller caller,
      @QueryValue(defaultValue = "50") int limit,
      @QueryValue(defaultValue = "0") int offset) {
    caller.require(Scope.API_MANAGE);
    Parameters.within("limit", limit, 1, 200);
    Parameters.within("offset", offset, 0, DEEPEST);
    return ListEnvelope.of(
        ledger.list(caller.organization(), limit, offset).stream().map(ErasureJson::of).toList(),
        ledger.total(caller.organization()),
        limit,
        offset);
  }
}
