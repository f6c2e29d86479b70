package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.flow.BatchId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Awaited;
import io.dossier.core.flow.FlowFile.Fetch;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds files to a flow, by the addresses they are fetched from or with their bytes; a flow that had
 * finished goes on.
 */
public final class AddFiles {
  private static final int BATCH_BYTES = 10;
  private static final int ID_BYTES = 16;

  private final Flows flows;
  private final FlowQueue queue;
  private final OutboundGuard guard;
  private final TakeFile take;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Randomness randomness;
  private final InstantSource clock;

  public AddFiles(
      Flows flows,
      FlowQueue queue,
      OutboundGuard guard,
      TakeFile take,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    this.flows = flows;
    this.queue = queue;
    this.guard = guard;
    this.take = take;
    this.audit = audit;
    this.transactions = transactions;
    this.randomness = randomness;
    this.clock = clock;
  }

  /** A file to fetch. */
  public record Linked(String documentId, OutboundAddress address) {}

  /** A file that was sent. */
  public record Sent(String documentId, Received received, Optional<String> filename) {}

  /**
   * @throws Failure CONFLICT when there is no such flow; CALLER when a name is taken or there are
   *     too many files; RULE when an address may not be spoken to. Nothing is added then
   */
  public List<FlowFile> linked(Caller caller, FlowId id, List<Linked> links) {
    caller.require(Scope.FLOWS_WRITE);
    links.forEach(link -> allowed(link.address()));
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Flow flow = locked(flows, caller, id);
          List<FlowFile> files =
              files(
                  now,
                  links.stream()
                      .map(link -> new Named(link.documentId(), new Awaited(link.address(), 0)))
                      .toList());
          Flow grown = added(caller, flow, files, now);
          files.forEach(file -> queue.fetch(grown, file, now));
          return files;
        });
  }

  /** As with {@link #linked}; what was sent is the caller's to discard when this throws. */
  public List<FlowFile> sent(Caller caller, FlowId id, List<Sent> sent) {
    caller.require(Scope.FLOWS_WRITE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Flow flow = locked(flows, caller, id);
          List<Named> named = new ArrayList<>();
          for (Sent file : sent) {
            named.add(
                new Named(file.documentId(), take.execute(flow, file.received(), file.filename())));
          }
          List<FlowFile> files = files(now, named);
          added(caller, flow, files, now);
          queue.advance(flow.organization(), flow.id(), files.get(0).batch().text(), now);
          return files;
        });
  }

  static Flow locked(Flows flows, Caller caller, FlowId id) {
    return flows.lock(caller.organization(), id).orElseThrow(AddFiles::unknown);
  }

  /** The contract has it so: a conflict, not a thing that was not found. */
  static Failure unknown() {
    return Failure.conflict("flow_not_found", "Flow not found");
  }

  /** A name that leads nowhere yet is no reason to refuse: the file will be told of as missed. */
  private void allowed(OutboundAddress address) {
    guard
        .judge(address)
        .filter(why -> why.reason() == Unreached.Reason.ADDRESS_REFUSED)
        .ifPresent(
            why -> {
              throw Failure.of(Category.RULE, why.reason().code(), "file_url: " + why.message());
            });
  }

  private record Named(String documentId, Fetch fetch) {}

  private List<FlowFile> files(Instant now, List<Named> named) {
    BatchId batch = BatchId.of(now, randomness.bytes(BATCH_BYTES));
    return named.stream()
        .map(
            each ->
                new FlowFile(
                    FlowFileId.of(randomness.bytes(ID_BYTES)),
                    batch,
                    each.documentId(),
                    each.fetch()))
        .toList();
  }

  private Flow added(Caller caller, Flow flow, List<FlowFile> files, Instant now) {
    Flow grown = flow.with(files, now);
    flows.save(grown);
    flows.addFiles(grown, files);
    audit.append(
        AuditEntry.done(
            caller,
            now,
            "flow.files_added",
            flow.id().text(),
            Map.of("files", Integer.toString(files.size()))));
    return grown;
  }
}
