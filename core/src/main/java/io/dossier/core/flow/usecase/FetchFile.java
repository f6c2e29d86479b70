package io.dossier.core.flow.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowFile.Awaited;
import io.dossier.core.flow.FlowFile.Fetch;
import io.dossier.core.flow.FlowFile.Missed;
import io.dossier.core.flow.FlowFile.Refused;
import io.dossier.core.flow.FlowFileId;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.port.RemoteFiles;
import io.dossier.core.outbound.port.RemoteFiles.Fetched;
import io.dossier.core.outbound.port.RemoteFiles.Limits;
import io.dossier.core.outbound.port.RemoteFiles.NotFetched;
import io.dossier.core.outbound.port.RemoteFiles.RemoteFile;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches one file of a flow, its bytes going into the sealed store as they come. May be called
 * again for the same file, as queues do: one that is not awaited any more is passed over. What may
 * pass — no connection, no answer — is tried three times.
 */
public final class FetchFile {
  private static final Set<Unreached.Reason> PASSING =
      Set.of(
          Unreached.Reason.CONNECT_FAILED,
          Unreached.Reason.TIMED_OUT,
          Unreached.Reason.BROKEN_ANSWER);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Flows flows;
  private final FlowQueue queue;
  private final RemoteFiles remote;
  private final ReceiveOriginal receive;
  private final TakeFile take;
  private final long mostBytes;
  private final Transactions transactions;
  private final InstantSource clock;

  /**
   * @param mostBytes the size limit of a file
   */
  public FetchFile(
      Flows flows,
      FlowQueue queue,
      RemoteFiles remote,
      ReceiveOriginal receive,
      TakeFile take,
      long mostBytes,
      Transactions transactions,
      InstantSource clock) {
    this.flows = flows;
    this.queue = queue;
    this.remote = remote;
    this.receive = receive;
    this.take = take;
    this.mostBytes = mostBytes;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(OrganizationId organization, FlowId flow, FlowFileId file) {}

  public void execute(Command command) {
    Optional<Flow> flow = flows.find(command.organization(), command.flow());
    flow.flatMap(found -> found.file(command.file()))
        .filter(FlowFile::awaited)
        .ifPresent(file -> fetch(flow.orElseThrow(), file));
  }

  private void fetch(Flow flow, FlowFile file) {
    Awaited awaited = (Awaited) file.fetch();
    try {
      RemoteFiles.Outcome<Arrived> outcome =
          remote.fetch(
              awaited.address(), new Limits(mostBytes, PATIENCE), bytes -> arrived(flow, bytes));
      if (outcome instanceof Fetched<Arrived> fetched) {
        taken(flow, file, fetched.value());
      } else {
        missed(flow, file, awaited, ((NotFetched<Arrived>) outcome).why());
      }
    } catch (Failure refused) {
      if (refused.category() != Category.UNSUPPORTED && refused.category() != Category.LIMIT) {
        throw refused;
      }
      ended(
          flow,
          file,
          refused.category() == Category.LIMIT
              ? new Missed(refused.message())
              : new Refused(refused.message()));
    }
  }

  private record Arrived(Received received, Optional<String> name) {}

  private Arrived arrived(Flow flow, RemoteFile file) throws IOException {
    return new Arrived(receive.execute(flow.organization(), file.bytes()), file.name());
  }

  private void taken(Flow flow, FlowFile file, Arrived arrived) {
    transactions.inTransaction(
        () -> {
          Optional<Flow> current = awaiting(flow, file);
          if (current.isEmpty()) {
            receive.discard(arrived.received());
            return;
          }
          save(current.get(), file.with(take.execute(flow, arrived.received(), arrived.name())));
        });
  }

  private void missed(Flow flow, FlowFile file, Awaited awaited, Unreached why) {
    int attempts = awaited.attempts() + 1;
    if (!PASSING.contains(why.reason()) || attempts >= Awaited.MOST_ATTEMPTS) {
      ended(flow, file, new Missed(why.message()));
      return;
    }
    transactions.inTransaction(
        () ->
            awaiting(flow, file)
                .ifPresent(
                    current -> {
                      FlowFile tried = file.with(new Awaited(awaited.address(), attempts));
                      flows.saveFile(current, tried);
                      queue.fetch(
                          current,
                          tried,
                          clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << 2 * (attempts - 1))));
                    }));
  }

  private void ended(Flow flow, FlowFile file, Fetch fetch) {
    transactions.inTransaction(
        () -> awaiting(flow, file).ifPresent(current -> save(current, file.with(fetch))));
  }

  /** The flow, held, unless the file was settled or the flow erased meanwhile. */
  private Optional<Flow> awaiting(Flow flow, FlowFile file) {
    return flows
        .lock(flow.organization(), flow.id())
        .filter(current -> current.file(file.id()).filter(FlowFile::awaited).isPresent());
  }

  private void save(Flow flow, FlowFile file) {
    Instant now = clock.instant();
    flows.saveFile(flow, file);
    queue.advance(flow.organization(), flow.id(), file.id().text(), now);
  }
}
