package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Shows and changes the settings of the caller's own organization. */
public final class ChangeOrganization {
  private final Organizations organizations;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeOrganization(
      Organizations organizations, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.organizations = organizations;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param change from what it is to what it shall be; the identity shows it
   */
  public record Command(Caller caller, UnaryOperator<Organization> change) {}

  public Organization execute(Command command) {
    Caller caller = command.caller();
    caller.require(Scope.API_MANAGE);
    return transactions.inTransaction(
        () -> {
          Organization before =
              organizations
                  .find(caller.organization())
                  .orElseThrow(() -> Failure.notFound("organization"));
          Organization after = command.change().apply(before);
          if (!after.equals(before)) {
            organizations.save(after);
            audit.append(
                AuditEntry.done(
                    caller, clock.instant(), "organization.changed", after.id().text(), Map.of()));
          }
          return after;
        });
  }
}
