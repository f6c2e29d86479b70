package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.KeptAnswers;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kept answers as rows; the primary key decides between two claims. */
public final class JdbcKeptAnswers implements KeptAnswers {
  private static final String LABEL = "kept-answer";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcKeptAnswers(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  /** Callers make their keys of what they please, such as numbers of orders. */
  private String place(OrganizationId organization, String key) {
    byte[] text = key.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keyring.digest(organization, LABEL, text));
  }

  @Override
  public Claim claim(
      OrganizationId organization, String key, String request, Instant now, Instant staleBefore) {
    String place = place(organization, key);
    int claimed =
        sql.update(
            "insert into kept_answers (organization, idempotency_key, request, claimed_at)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            organization.text(),
            place,
            request,
            now);
    if (claimed == 1) {
      return new Claimed();
    }
    int taken =
        sql.update(
            "update kept_answers set claimed_at = ? where organization = ? and idempotency_key = ?"
                + " and request = ? and sealed_answer is null and claimed_at < ?",
            now,
            organization.text(),
            place,
            request,
            staleBefore);
    return taken == 1 ? new Claimed() : standing(organization, place, request);
  }

  private Claim standing(OrganizationId organization, String place, String request) {
    Optional<Kept> kept =
        sql.one(
            "select request, sealed_answer from kept_answers"
                + " where organization = ? and idempotency_key = ?",
            Kept::of,
            organization.text(),
            place);
    if (kept.isEmpty()) {
      return new InProgress();
    }
    if (!kept.get().request().equals(request)) {
      return new OtherRequest();
    }
    byte[] sealed = kept.get().sealed();
    return sealed == null ? new InProgress() : new Answered(opened(organization, place, sealed));
  }

  @Override
  public void keep(OrganizationId organization, String key, Answer answer) {
    Packing packing = new Packing();
    packing.number(answer.status());
    packing.text(answer.contentType());
    packing.bytes(answer.body());
    String place = place(organization, key);
    try (DataKey dataKey = keyring.ofOrganization(organization)) {
      sql.update(
          "update kept_answers set sealed_answer = ?"
              + " where organization = ? and idempotency_key = ?",
          sealer.sealRecord(dataKey, LABEL + ":" + place, packing.done()),
          organization.text(),
          place);
    }
  }

  private Answer opened(OrganizationId organization, String place, byte[] sealed) {
    try (DataKey dataKey = keyring.ofOrganization(organization)) {
      Unpacking unpacking = new Unpacking(sealer.openRecord(dataKey, LABEL + ":" + place, sealed));
      return new Answer(unpacking.number(), unpacking.text(), unpacking.bytes());
    }
  }

  @Override
  public void release(OrganizationId organization, String key) {
    sql.update(
        "delete from kept_answers where organization = ? and idempotency_key = ?"
            + " and sealed_answer is null",
        organization.text(),
        place(organization, key));
  }

  @Override
  public void forget(Instant before) {
    sql.update("delete from kept_answers where claimed_at < ?", before);
  }

  private record Kept(String request, byte @Nullable [] sealed) {
    static Kept of(ResultSet row) throws SQLException {
      return new Kept(row.getString("request"), row.getBytes("sealed_answer"));
    }
  }
}
