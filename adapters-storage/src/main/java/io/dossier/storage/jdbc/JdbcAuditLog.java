package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.shared.Total;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The audit as rows that are only ever added. */
public final class JdbcAuditLog implements AuditLog {
  private final Sql sql;

  public JdbcAuditLog(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void append(AuditEntry entry) {
    sql.update(
        "insert into audit (organization, time, actor, action, subject, outcome, address,"
            + " request_id, details) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.organization().text(),
        entry.time(),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.outcome().name(),
        entry.address(),
        entry.requestId(),
        form(entry.details()));
  }

  @Override
  public List<Numbered> page(OrganizationId organization, Optional<String> subject, Range range) {
    // H2 goes along an index only where the order names all of its columns.
    if (subject.isPresent()) {
      return sql.query(
          "select * from audit where organization = ? and subject = ? and sequence < ?"
              + " order by organization desc, subject desc, sequence desc limit ? offset ?",
          JdbcAuditLog::entry,
          organization.text(),
          subject.get(),
          range.before(),
          range.limit(),
          range.offset());
    }
    return sql.query(
        "select * from audit where organization = ? and sequence < ?"
            + " order by organization desc, sequence desc limit ? offset ?",
        JdbcAuditLog::entry,
        organization.text(),
        range.before(),
        range.limit(),
        range.offset());
  }

  @Override
  public Total total(OrganizationId organization, Optional<String> subject) {
    return subject.isPresent()
        ? sql.total(
            "audit where organization = ? and subject = ?", organization.text(), subject.get())
        : sql.total("audit where organization = ?", organization.text());
  }

  private static Numbered entry(ResultSet row) throws SQLException {
    return new Numbered(
        row.getLong("sequence"),
        new AuditEntry(
            new OrganizationId(row.getString("organization")),
            Sql.time(row, "time"),
            row.getString("actor"),
            row.getString("action"),
            row.getString("subject"),
            AuditEntry.Outcome.valueOf(row.getString("outcome")),
            row.getString("address"),
            row.getString("request_id"),
            details(row.getString("details"))));
  }

  /** As a form is encoded: {@code name=value&name=value}, sorted by name. */
  private static String form(Map<String, String> details) {
    return new TreeMap<>(details)
        .entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static Map<String, String> details(String form) {
    Map<String, String> details = new HashMap<>();
    for (String pair : form.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        details.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return details;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
