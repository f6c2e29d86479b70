package io.dossier.core.audit;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import java.time.Instant;
import java.util.Map;

/**
 * One thing that was done or refused.
 *
 * @param actor a key's id, or {@code system}
 * @param action its stable code, such as {@code document.erased}
 * @param subject the id of the thing
 * @param details without personal data: counts, codes and names of fields, never values
 */
public record AuditEntry(
    OrganizationId organization,
    Instant time,
    String actor,
    String action,
    String subject,
    Outcome outcome,
    String address,
    String requestId,
    Map<String, String> details) {
  public AuditEntry {
    details = Map.copyOf(details);
  }

  /** Whether it came about. */
  public enum Outcome {
    DONE,
    REFUSED
  }

  public static AuditEntry done(
      Caller caller, Instant time, String action, String subject, Map<String, String> details) {
    return new AuditEntry(
        caller.organization(),
        time,
        caller.actor(),
        action,
        subject,
        Outcome.DONE,
        caller.address(),
        caller.requestId(),
        details);
  }
}
