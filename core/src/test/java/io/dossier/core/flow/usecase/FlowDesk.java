package io.dossier.core.flow.usecase;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.document.usecase.Office;
import io.dossier.core.event.Event;
import io.dossier.core.flow.CrossChecks;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowEvent;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.FlowResult;
import io.dossier.core.flow.InMemoryFlowQueue.Order;
import io.dossier.core.flow.SampleFlow;
import io.dossier.core.flow.port.CallbackMessages;
import io.dossier.core.flow.usecase.AddFiles.Linked;
import io.dossier.core.outbound.InMemoryOutboundCalls;
import io.dossier.core.outbound.InMemoryOutboundGuard;
import io.dossier.core.outbound.InMemoryRemoteFiles;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundCalls.Method;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The use cases of flows put together over fakes. */
final class FlowDesk {
  static final String TOKEN = "leave-to-call";

  final Office office = new Office();
  final InMemoryOutboundGuard guard = new InMemoryOutboundGuard();
  final InMemoryOutboundCalls calls = new InMemoryOutboundCalls();
  final InMemoryRemoteFiles remote = new InMemoryRemoteFiles();

  /** What happened to flows. */
  final List<Event> told = new ArrayList<>();

  private final AtomicLong random = new AtomicLong(500);
  private final Randomness randomness = count -> SampleKeys.bytes(random.incrementAndGet(), count);
  private final KnownProducts products = new KnownProducts(office.rows.productTypes());
  private final FlowDocuments documents =
      new FlowDocuments(office.rows.documents(), office.rows.extractions(), office.views());
  private final TakeFile take =
      new TakeFile(office.uploading(office.rows.transactions()), office.rows.flows());
  final FlowResults results =
      new FlowResults(documents, products, new CrossChecks(new FieldComparison()));

  FlowDesk() {
    office.listeners.add(new WakeFlows(office.rows.flows(), office.rows.flowQueue()));
    office.listeners.add(
        event -> {
          if (event.occurrence() instanceof FlowEvent) {
            told.add(event);
          }
        });
  }

  static OutboundAddress address(String name) {
    return SampleFlow.address("https://files.example/" + name);
  }

  StartFlow starting() {
    return new StartFlow(
        office.rows.flows(),
        products,
        office.rows.organizations(),
        guard,
        office.rows.keyring(),
        office.rows.auditLog(),
        office.rows.transactions(),
        randomness,
        office::now);
  }

  Flow begun() {
    return starting().execute(office.caller, SampleFlow.particulars());
  }

  AddFiles adding() {
    return new AddFiles(
        office.rows.flows(),
        office.rows.flowQueue(),
        guard,
        take,
        office.rows.auditLog(),
        office.rows.transactions(),
        randomness,
        office::now);
  }

  /** Puts files of those names where they are fetched, and adds their addresses to the flow. */
  List<FlowFile> link(FlowId flow, String... names) {
    Arrays.stream(names)
        .forEach(
            name ->
                remote.put(
                    address(name),
                    ("%PDF-1.7\n" + name).getBytes(StandardCharsets.UTF_8),
                    name + ".pdf"));
    return adding()
        .linked(
            office.caller,
            flow,
            Arrays.stream(names).map(name -> new Linked(name, address(name))).toList());
  }

  FetchFile fetching() {
    return new FetchFile(
        office.rows.flows(),
        office.rows.flowQueue(),
        remote,
        office.receiving(),
        take,
        Office.MOST_BYTES,
        office.rows.transactions(),
        office::now);
  }

  AdvanceFlow advancing() {
    return new AdvanceFlow(
        office.rows.flows(),
        documents,
        office.tell,
        office.rows.keyring(),
        office.rows.auditLog(),
        office.rows.transactions(),
        office::now);
  }

  CallBack callingBack() {
    return new CallBack(office.rows.flows(), results, calls, new PlainMessages(), Method.POST);
  }

  /** Carries out the orders about flows until none waits. */
  void messengers() {
    for (Optional<Order> next = order(); next.isPresent(); next = order()) {
      Order order = next.get();
      order
          .file()
          .ifPresentOrElse(
              file ->
                  fetching()
                      .execute(new FetchFile.Command(order.organization(), order.flow(), file)),
              () -> advancing().execute(order.organization(), order.flow()));
    }
  }

  private Optional<Order> order() {
    return office.rows.flowQueue().take();
  }

  /** Reads the document that waits longest. */
  void read() {
    office.work();
  }

  Flow found(FlowId id) {
    return office.rows.flows().find(office.organization.id(), id).orElseThrow();
  }

  FlowResult result(FlowId id) {
    return results.of(found(id));
  }

  /** Says how many documents there are, and takes any answer of one word as a token. */
  private static final class PlainMessages implements CallbackMessages {
    @Override
    public byte[] extracts(FlowResult result) {
      return (result.documents().size() + " documents").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Secret> token(byte[] answer) {
      String text = new String(answer, StandardCharsets.UTF_8);
      return text.matches("\\S+") ? Optional.of(Secret.of(text)) : Optional.empty();
    }
  }
}
