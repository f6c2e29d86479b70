package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.Flow.Particulars;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Begins a flow. */
public final class StartFlow {
  private final Flows flows;
  private final KnownProducts products;
  private final Organizations organizations;
  private final OutboundGuard guard;
  private final Keyring keyring;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public StartFlow(
      Flows flows,
      KnownProducts products,
      Organizations organizations,
      OutboundGuard guard,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.flows = flows;
    this.products = products;
    this.organizations = organizations;
    this.guard = guard;
    this.keyring = keyring;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /**
   * @throws Failure CALLER when the product type is unknown; RULE when an address may not be spoken
   *     to, or has a name that leads nowhere
   */
  public Flow execute(Caller caller, Particulars particulars) {
    caller.require(Scope.FLOWS_WRITE);
    if (products.find(caller.organization(), particulars.productType()).isEmpty()) {
      throw Failure.invalid("product_type", "is not a product type that is known here");
    }
    reachable("auth_url", particulars.authUrl());
    reachable("callback_url", particulars.callbackUrl());
    Instant now = clock.instant();
    FlowId id = FlowId.of(randomness.bytes(16));
    try (Keyring.NewDataKey key = keyring.create(id.subject(caller.organization()))) {
      Flow flow =
          Flow.begun(
              id,
              caller.organization(),
              caller.actor(),
              key.wrapped(),
              particulars,
              now,
              retainUntil(caller, now));
      transactions.inTransaction(
          () -> {
            flows.add(flow);
            audit.append(
                AuditEntry.done(
                    caller,
                    now,
                    "flow.begun",
                    id.text(),
                    Map.of("productType", particulars.productType())));
          });
      return flow;
    }
  }

  private void reachable(String field, OutboundAddress address) {
    guard
        .judge(address)
        .ifPresent(
            why -> {
              throw Failure.of(Category.RULE, why.reason().code(), field + ": " + why.message());
            });
  }

  private Optional<Instant> retainUntil(Caller caller, Instant now) {
    Organization organization =
        organizations
            .find(caller.organization())
            .orElseThrow(() -> Failure.notFound("organization"));
    return organization.retentionDays().isPresent()
        ? Optional.of(now.plus(Duration.ofDays(organization.retentionDays().getAsInt())))
        : Optional.empty();
  }
}
