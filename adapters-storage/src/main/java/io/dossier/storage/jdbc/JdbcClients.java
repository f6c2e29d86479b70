package io.dossier.storage.jdbc;

import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.ClientKeySet;
import io.dossier.core.access.ClientSecrets;
import io.dossier.core.access.KeyDigest;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Clients;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Clients as rows. */
public final class JdbcClients implements Clients {
  private final Sql sql;

  public JdbcClients(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void save(Client client) {
    Instant revokedAt = client.revokedAt().orElse(null);
    String digest = client.secrets().current().hex();
    String previous = client.secrets().previous().map(old -> old.digest().hex()).orElse(null);
    Instant until = client.secrets().previous().map(ClientSecrets.Previous::until).orElse(null);
    String keys = client.keys().map(ClientKeySet::json).orElse(null);
    int changed =
        sql.update(
            "update clients set name = ?, scopes = ?, digest = ?, previous_digest = ?,"
                + " previous_until = ?, public_keys = ?, rate_limited = ?,"
                + " revoked_at = coalesce(revoked_at, ?) where id = ?",
            client.name(),
            scopes(client),
            digest,
            previous,
            until,
            keys,
            client.rateLimited(),
            revokedAt,
            client.id().text());
    if (changed == 0) {
      sql.update(
          "insert into clients (id, organization, name, scopes, digest, previous_digest,"
              + " previous_until, public_keys, rate_limited, created_at, revoked_at)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          client.id().text(),
          client.organization().text(),
          client.name(),
          scopes(client),
          digest,
          previous,
          until,
          keys,
          client.rateLimited(),
          client.createdAt(),
          revokedAt);
    }
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return sql.one("select * from clients where id = ?", JdbcClients::client, id.text());
  }

  @Override
  public Optional<Client> find(OrganizationId organization, ClientId id) {
    return sql.one(
        "select * from clients where organization = ? and id = ?",
        JdbcClients::client,
        organization.text(),
        id.text());
  }

  @Override
  public List<Client> list(OrganizationId organization) {
    return sql.query(
        "select * from clients where organization = ? order by id desc",
        JdbcClients::client,
        organization.text());
  }

  @Override
  public List<Client> page(OrganizationId organization, Optional<ClientId> after, int limit) {
    return sql.query(
        "select * from clients where organization = ? and revoked_at is null and id > ?"
            + " order by id limit ?",
        JdbcClients::client,
        organization.text(),
        after.map(ClientId::text).orElse(""),
        limit);
  }

  private static String scopes(Client client) {
    return client.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
  }

  private static Client client(ResultSet row) throws SQLException {
    return new Client(
        new ClientId(row.getString("id")),
        new OrganizationId(row.getString("organization")),
        row.getString("name"),
        scopes(row.getString("scopes")),
        new ClientSecrets(new KeyDigest(row.getString("digest")), previous(row)),
        Optional.ofNullable(row.getString("public_keys")).map(ClientKeySet::new),
        row.getBoolean("rate_limited"),
        Sql.time(row, "created_at"),
        Optional.ofNullable(Sql.instant(row, "revoked_at")));
  }

  private static Optional<ClientSecrets.Previous> previous(ResultSet row) throws SQLException {
    String digest = row.getString("previous_digest");
    return digest == null
        ? Optional.empty()
        : Optional.of(
            new ClientSecrets.Previous(new KeyDigest(digest), Sql.time(row, "previous_until")));
  }

  private static Set<Scope> scopes(String codes) {
    return Arrays.stream(codes.split(" "))
        .map(code -> Scope.ofCode(code).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }
}
