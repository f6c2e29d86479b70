package io.dossier.core.flow;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.flow.Flow.Particulars;
import io.dossier.core.flow.FlowFile.Awaited;
import io.dossier.core.flow.FlowFile.Fetch;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Flows made for tests. */
public final class SampleFlow {
  private static final AtomicLong MADE = new AtomicLong();

  private SampleFlow() {}

  public static OutboundAddress address(String text) {
    return OutboundAddress.of("url", text);
  }

  public static Particulars particulars() {
    return new Particulars(
        "PROD_CDL",
        "application 7",
        address("https://lender.example/auth"),
        address("https://lender.example/done?secret=1"),
        Optional.of("{\"branch\":5}"));
  }

  /** One that is kept. */
  public static Flow begun(Rows rows, OrganizationId organization, Optional<Instant> retainUntil) {
    return begun(rows, organization, particulars(), retainUntil);
  }

  public static Flow begun(
      Rows rows,
      OrganizationId organization,
      Particulars particulars,
      Optional<Instant> retainUntil) {
    FlowId id = FlowId.of(random());
    try (Keyring.NewDataKey key = rows.keyring().create(id.subject(organization))) {
      Flow flow =
          Flow.begun(
              id,
              organization,
              "cli_1",
              key.wrapped(),
              particulars,
              Samples.NOON.plusMillis(MADE.get()),
              retainUntil);
      rows.flows().add(flow);
      return flow;
    }
  }

  public static FlowFile awaited(String name) {
    return file(name, new Awaited(address("https://files.example/" + name + "?key=2"), 0));
  }

  public static FlowFile taken(String name, DocumentId document) {
    return file(name, new Taken(document, true));
  }

  public static FlowFile file(String name, Fetch fetch) {
    return new FlowFile(
        FlowFileId.of(random()), BatchId.of(Samples.NOON, SampleKeys.bytes(7, 10)), name, fetch);
  }

  private static byte[] random() {
    return SampleKeys.bytes(1_000_000 + MADE.incrementAndGet(), 16);
  }
}
