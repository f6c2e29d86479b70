package io.dossier.storage.jdbc;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.KeyDigest;
import io.dossier.core.access.KeyId;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.ApiKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** API keys as rows, found by the digest of their text. */
public final class JdbcApiKeys implements ApiKeys {
  private final Sql sql;

  public JdbcApiKeys(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void save(ApiKey key) {
    int changed =
        sql.update(
            "update api_keys set name = ?, scopes = ?, rate_limited = ?, expires_at = ?,"
                + " revoked_at = ? where id = ?",
            key.name(),
            scopes(key),
            key.rateLimited(),
            key.expiresAt().orElse(null),
            key.revokedAt().orElse(null),
            key.id().text());
    if (changed == 0) {
      sql.update(
          "insert into api_keys (id, organization, name, scopes, digest, rate_limited, created_at,"
              + " expires_at, revoked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          key.id().text(),
          key.organization().text(),
          key.name(),
          scopes(key),
          key.digest().hex(),
          key.rateLimited(),
          key.createdAt(),
          key.expiresAt().orElse(null),
          key.revokedAt().orElse(null));
    }
  }

  @Override
  public Optional<ApiKey> findByDigest(KeyDigest digest) {
    return sql.one("select * from api_keys where digest = ?", JdbcApiKeys::key, digest.hex());
  }

  @Override
  public Optional<ApiKey> find(OrganizationId organization, KeyId id) {
    return sql.one(
        "select * from api_keys where organization = ? and id = ?",
        JdbcApiKeys::key,
        organization.text(),
        id.text());
  }

  @Override
  public List<ApiKey> list(OrganizationId organization) {
    return sql.query(
        "select * from api_keys where organization = ? order by id desc",
        JdbcApiKeys::key,
        organization.text());
  }

  @Override
  public void used(KeyId id, Instant when) {
    sql.update("update api_keys set last_used_at = ? where id = ?", when, id.text());
  }

  private static String scopes(ApiKey key) {
    return key.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
  }

  private static ApiKey key(ResultSet row) throws SQLException {
    Set<Scope> scopes =
        Arrays.stream(row.getString("scopes").split(" "))
            .flatMap(code -> Scope.ofCode(code).stream())
            .collect(Collectors.toSet());
    return new ApiKey(
        new KeyId(row.getString("id")),
        new OrganizationId(row.getString("organization")),
        row.getString("name"),
        scopes,
        new KeyDigest(row.getString("digest")),
        row.getBoolean("rate_limited"),
        Sql.time(row, "created_at"),
        Optional.ofNullable(Sql.instant(row, "expires_at")),
        Optional.ofNullable(Sql.instant(row, "revoked_at")),
        Optional.ofNullable(Sql.instant(row, "last_used_at")));
  }
}
