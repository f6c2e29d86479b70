package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.event.EventId;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.Flow.Stage;
import io.dossier.core.flow.FlowEvent;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.FlowProgress;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;

/** Finishes a flow once each of its files has ended, and has it told of. */
public final class AdvanceFlow {
  private static final String RECEIVER = "callback-host";

  private final Flows flows;
  private final FlowDocuments documents;
  private final TellEvent tell;
  private final Keyring keyring;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public AdvanceFlow(
      Flows flows,
      FlowDocuments documents,
      TellEvent tell,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.flows = flows;
    this.documents = documents;
    this.tell = tell;
    this.keyring = keyring;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void execute(OrganizationId organization, FlowId id) {
    transactions.inTransaction(
        () ->
            flows
                .lock(organization, id)
                .filter(flow -> flow.stage() == Stage.UNDER_WAY)
                .filter(Flow::allFetched)
                .filter(flow -> documents.reading(flow) == 0)
                .ifPresent(this::finish));
  }

  private void finish(Flow flow) {
    Instant now = clock.instant();
    EventId told =
        tell.withCallback(
            flow.organization(),
            new FlowEvent.Finished(flow.id(), !FlowProgress.nothingCame(flow)),
            receiver(flow));
    flows.save(flow.finished(told, now));
    audit.append(
        AuditEntry.done(
            Caller.system(flow.organization()),
            now,
            "flow.finished",
            flow.id().text(),
            Map.of("files", Integer.toString(flow.files().size()))));
  }

  /** One text for each receiver, that tells nothing of its name. */
  private String receiver(Flow flow) {
    byte[] host = flow.particulars().callbackUrl().toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keyring.digest(flow.organization(), RECEIVER, host));
  }
}
