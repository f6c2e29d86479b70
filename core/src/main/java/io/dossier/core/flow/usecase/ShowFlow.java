package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.FlowProgress;
import io.dossier.core.flow.FlowResult;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.shared.Failure;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows how far flows have come and what came of them; what shows content is audited. */
public final class ShowFlow {
  private final Flows flows;
  private final FlowResults results;
  private final AuditLog audit;
  private final InstantSource clock;

  public ShowFlow(Flows flows, FlowResults results, AuditLog audit, InstantSource clock) {
    this.flows = flows;
    this.results = results;
    this.audit = audit;
    this.clock = clock;
  }

  /** A flow in a list. */
  public record Listed(Flow flow, FlowProgress progress) {}

  /**
   * @throws Failure CONFLICT when there is no such flow
   */
  public FlowProgress status(Caller caller, FlowId id) {
    return results.progress(readable(caller, id));
  }

  /** What it has; all of it once it has finished. */
  public FlowResult result(Caller caller, FlowId id) {
    Flow flow = readable(caller, id);
    audit.append(AuditEntry.done(caller, clock.instant(), "flow.read", id.text(), Map.of()));
    return results.of(flow);
  }

  /**
   * Newest first.
   *
   * @param before those begun before that one alone
   */
  public List<Listed> page(Caller caller, Optional<FlowId> before, int limit) {
    caller.require(Scope.FLOWS_READ);
    return flows.page(caller.organization(), before, limit).stream()
        .map(flow -> new Listed(flow, results.progress(flow)))
        .toList();
  }

  /**
   * @throws Failure CONFLICT when there is no such flow
   */
  public Flow readable(Caller caller, FlowId id) {
    caller.require(Scope.FLOWS_READ);
    return flows.find(caller.organization(), id).orElseThrow(AddFiles::unknown);
  }
}
