package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.EventId;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.Flow.Particulars;
import io.dossier.core.flow.Flow.Stage;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A flow as a row, what is confidential of it sealed under its key. */
final class FlowPacking {
  private static final String LABEL = "particulars";

  private final Keyring keyring;
  private final Sealer sealer;

  FlowPacking(Keyring keyring, Sealer sealer) {
    this.keyring = keyring;
    this.sealer = sealer;
  }

  /** Reads the files of a flow. */
  @FunctionalInterface
  interface Files {
    List<FlowFile> of(FlowId flow, DataKey key) throws SQLException;
  }

  byte[] sealed(Flow flow, DataKey key) {
    Particulars particulars = flow.particulars();
    Packing packing = new Packing();
    packing.text(particulars.applicationId());
    packing.text(particulars.authUrl().text());
    packing.text(particulars.callbackUrl().text());
    packing.optional(particulars.parameters(), Packing::text);
    return sealer.sealRecord(key, LABEL, packing.done());
  }

  Flow opened(ResultSet row, Files files) throws SQLException {
    FlowId id = new FlowId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    WrappedKey wrapped = WrappedKey.of(row.getBytes("wrapped_key"));
    try (DataKey key = keyring.unwrap(id.subject(organization), wrapped)) {
      return new Flow(
          id,
          organization,
          row.getString("client"),
          wrapped,
          particulars(row, key),
          Stage.valueOf(row.getString("stage")),
          files.of(id, key),
          told(row.getString("told")),
          Sql.time(row, "created_at"),
          Sql.time(row, "updated_at"),
          Optional.ofNullable(Sql.instant(row, "retain_until")));
    }
  }

  private Particulars particulars(ResultSet row, DataKey key) throws SQLException {
    Unpacking in = new Unpacking(sealer.openRecord(key, LABEL, row.getBytes("sealed_particulars")));
    return new Particulars(
        row.getString("product_type"),
        in.text(),
        address(in.text()),
        address(in.text()),
        in.optional(Unpacking::text));
  }

  static String told(Flow flow) {
    return flow.told().stream().map(EventId::text).collect(Collectors.joining(" "));
  }

  private static List<EventId> told(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(EventId::new).toList();
  }

  static OutboundAddress address(String text) {
    return new OutboundAddress(URI.create(text));
  }
}
