package io.dossier.core.erasure.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents;
import io.dossier.core.erasure.port.ErasureJournal;
import io.dossier.core.erasure.usecase.EraseDocument.Fields;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Erases a flow with its documents: those that came by flows alone and are in no other. Documents
 * go first, the flow last: cut short, it is there to be erased again.
 */
public final class EraseFlow {
  private static final int BATCH = 100;

  private final Flows flows;
  private final Documents documents;
  private final EraseDocument eraseDocument;
  private final ErasureJournal journal;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public EraseFlow(
      Flows flows,
      Documents documents,
      EraseDocument eraseDocument,
      ErasureJournal journal,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.flows = flows;
    this.documents = documents;
    this.eraseDocument = eraseDocument;
    this.journal = journal;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws Failure CONFLICT when there is no such flow, a document of it is being read or is under
   *     legal hold
   */
  public void execute(Caller caller, FlowId id) {
    caller.require(Scope.FLOWS_WRITE);
    Flow flow =
        flows
            .find(caller.organization(), id)
            .orElseThrow(() -> Failure.conflict("flow_not_found", "Flow not found"));
    List<Document> own = own(flow);
    own.forEach(EraseFlow::erasable);
    Caller eraser =
        new Caller(
            caller.organization(),
            caller.actor(),
            Set.of(Scope.DOCUMENTS_WRITE),
            caller.address(),
            caller.requestId());
    own.forEach(
        document ->
            eraseDocument.execute(
                new EraseDocument.Command(
                    eraser, document.id(), "erased with flow " + id, Fields.ERASED)));
    transactions.inTransaction(() -> delete(caller, flow));
  }

  /** Erases what is past its retention; a flow whose documents are held waits. */
  public void sweepRetention() {
    for (Flow flow : flows.pastRetention(clock.instant(), BATCH)) {
      if (own(flow).stream().noneMatch(EraseFlow::busy)) {
        execute(Caller.system(flow.organization()), flow.id());
      }
    }
  }

  private List<Document> own(Flow flow) {
    return flow.files().stream()
        .map(FlowFile::fetch)
        .filter(fetch -> fetch instanceof Taken taken && taken.ours())
        .map(fetch -> ((Taken) fetch).document())
        .distinct()
        .filter(document -> flows.having(flow.organization(), document).size() == 1)
        .flatMap(document -> living(flow, document).stream())
        .toList();
  }

  private List<Document> living(Flow flow, DocumentId id) {
    return documents
        .find(flow.organization(), id)
        .filter(document -> document.status() != Status.ERASED)
        .stream()
        .toList();
  }

  private static boolean busy(Document document) {
    return document.held() || document.status() == Status.PARSING;
  }

  private static void erasable(Document document) {
    if (document.held()) {
      throw Failure.conflict("legal_hold", "a document of the flow is under legal hold");
    }
    if (document.status() == Status.PARSING) {
      throw Failure.conflict("processing", "a document of the flow is being read");
    }
  }

  private void delete(Caller caller, Flow flow) {
    Instant now = clock.instant();
    flows.delete(flow);
    audit.append(AuditEntry.done(caller, now, "flow.erased", flow.id().text(), Map.of()));
    // Last before the commit: should that be cut short, the next start carries the erasure out.
    journal.append(new ErasureJournal.ErasedFlow(flow.organization(), flow.id(), now));
  }
}
