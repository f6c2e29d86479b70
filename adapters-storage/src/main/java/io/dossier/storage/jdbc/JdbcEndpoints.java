package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Destination.Kind;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.Endpoint.Disabled;
import io.dossier.core.event.Endpoint.Enabled;
import io.dossier.core.event.Endpoint.Reason;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Endpoints as rows; destinations, descriptions and secrets lie sealed. */
public final class JdbcEndpoints implements Endpoints {
  private static final String PARTICULARS = "endpoint:";
  private static final String SECRETS = "endpoint-secrets:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcEndpoints(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void add(Endpoint endpoint, SigningSecrets secrets) {
    insert(endpoint, secrets, "");
  }

  @Override
  public boolean admitCallbacks(Endpoint endpoint, SigningSecrets secrets) {
    boolean there =
        sql.one(
                "select 1 from endpoints where callbacks_of = ?",
                row -> row.getInt(1),
                endpoint.organization().text())
            .isPresent();
    return !there && insert(endpoint, secrets, " on conflict do nothing") == 1;
  }

  private int insert(Endpoint endpoint, SigningSecrets secrets, String ending) {
    Optional<Disabled> disabled = disabled(endpoint);
    return sql.update(
        "insert into endpoints (id, organization, kind, callbacks_of, patterns, include_fields,"
            + " scheme, sealed_particulars, sealed_secrets, disabled_reason, disabled_at,"
            + " failing_since, created_at, updated_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + ending,
        endpoint.id().text(),
        endpoint.organization().text(),
        endpoint.destination().kind().code(),
        endpoint.manyReceivers() ? endpoint.organization().text() : null,
        String.join(" ", endpoint.patterns().texts()),
        endpoint.includeFields(),
        endpoint.scheme().code(),
        sealed(endpoint),
        sealed(endpoint, secrets),
        disabled.map(state -> state.reason().code()).orElse(null),
        disabled.map(Disabled::since).orElse(null),
        endpoint.failingSince().orElse(null),
        endpoint.createdAt(),
        endpoint.updatedAt());
  }

  @Override
  public Optional<Endpoint> find(OrganizationId organization, EndpointId id) {
    return sql.one(
        "select * from endpoints where organization = ? and id = ?",
        this::endpoint,
        organization.text(),
        id.text());
  }

  @Override
  public Optional<Endpoint> lock(OrganizationId organization, EndpointId id) {
    return sql.one(
        "select * from endpoints where organization = ? and id = ? for update",
        this::endpoint,
        organization.text(),
        id.text());
  }

  @Override
  public List<Endpoint> list(OrganizationId organization) {
    return sql.query(
        "select * from endpoints where organization = ? order by organization desc, id desc",
        this::endpoint,
        organization.text());
  }

  @Override
  public void save(Endpoint endpoint) {
    Optional<Disabled> disabled = disabled(endpoint);
    sql.update(
        "update endpoints set kind = ?, patterns = ?, include_fields = ?, sealed_particulars = ?,"
            + " disabled_reason = ?, disabled_at = ?, failing_since = ?, updated_at = ?"
            + " where organization = ? and id = ?",
        endpoint.destination().kind().code(),
        String.join(" ", endpoint.patterns().texts()),
        endpoint.includeFields(),
        sealed(endpoint),
        disabled.map(state -> state.reason().code()).orElse(null),
        disabled.map(Disabled::since).orElse(null),
        endpoint.failingSince().orElse(null),
        endpoint.updatedAt(),
        endpoint.organization().text(),
        endpoint.id().text());
  }

  @Override
  public Optional<SigningSecrets> secrets(Endpoint endpoint) {
    return sql.one(
        "select sealed_secrets from endpoints where organization = ? and id = ?",
        row -> {
          try (DataKey key = keyring.ofOrganization(endpoint.organization())) {
            byte[] packed =
                sealer.openRecord(key, SECRETS + endpoint.id(), row.getBytes("sealed_secrets"));
            SigningSecrets secrets =
                EndpointPacking.secrets(endpoint.scheme(), new Unpacking(packed));
            Arrays.fill(packed, (byte) 0);
            return secrets;
          }
        },
        endpoint.organization().text(),
        endpoint.id().text());
  }

  @Override
  public void replaceSecrets(Endpoint endpoint, SigningSecrets secrets) {
    sql.update(
        "update endpoints set sealed_secrets = ? where organization = ? and id = ?",
        sealed(endpoint, secrets),
        endpoint.organization().text(),
        endpoint.id().text());
  }

  @Override
  public void delete(Endpoint endpoint) {
    sql.update("delete from deliveries where endpoint = ?", endpoint.id().text());
    sql.update(
        "delete from endpoints where organization = ? and id = ?",
        endpoint.organization().text(),
        endpoint.id().text());
  }

  private static Optional<Disabled> disabled(Endpoint endpoint) {
    return endpoint.state() instanceof Disabled disabled ? Optional.of(disabled) : Optional.empty();
  }

  private byte[] sealed(Endpoint endpoint) {
    Packing out = new Packing();
    out.text(endpoint.description());
    EndpointPacking.pack(out, endpoint.destination());
    return sealed(endpoint, PARTICULARS, out.done());
  }

  private byte[] sealed(Endpoint endpoint, SigningSecrets secrets) {
    Packing out = new Packing();
    EndpointPacking.pack(out, secrets);
    return sealed(endpoint, SECRETS, out.done());
  }

  private byte[] sealed(Endpoint endpoint, String label, byte[] packed) {
    try (DataKey key = keyring.ofOrganization(endpoint.organization())) {
      return sealer.sealRecord(key, label + endpoint.id(), packed);
    } finally {
      Arrays.fill(packed, (byte) 0);
    }
  }

  private Endpoint endpoint(ResultSet row) throws SQLException {
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    EndpointId id = new EndpointId(row.getString("id"));
    String kind = row.getString("kind");
    Unpacking particulars;
    try (DataKey key = keyring.ofOrganization(organization)) {
      particulars =
          new Unpacking(
              sealer.openRecord(key, PARTICULARS + id, row.getBytes("sealed_particulars")));
    }
    String description = particulars.text();
    String reason = row.getString("disabled_reason");
    return new Endpoint(
        id,
        organization,
        destination(kind, particulars),
        new EventPatterns(List.of(row.getString("patterns").split(" "))),
        description,
        row.getBoolean("include_fields"),
        Scheme.ofCode(row.getString("scheme")).orElseThrow(),
        reason == null
            ? new Enabled()
            : new Disabled(Reason.ofCode(reason).orElseThrow(), Sql.time(row, "disabled_at")),
        Optional.ofNullable(Sql.instant(row, "failing_since")),
        Sql.time(row, "created_at"),
        Sql.time(row, "updated_at"));
  }

  private static Destination destination(String code, Unpacking in) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(known -> known.code().equals(code))
            .findFirst()
            .orElseThrow();
    return EndpointPacking.destination(kind, in);
  }
}
