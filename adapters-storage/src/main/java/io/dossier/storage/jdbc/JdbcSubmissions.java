package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Original;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.submission.Characteristics;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.Pipelines;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.Submission.Options;
import io.dossier.core.submission.Submission.Stage;
import io.dossier.core.submission.Submission.StoredFile;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Submissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Submissions as rows; what is confidential of one lies sealed under its key. */
public final class JdbcSubmissions implements Submissions {
  private static final String LABEL = "particulars";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcSubmissions(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void add(Submission submission) {
    sql.update(
        "insert into submissions (id, organization, client, wrapped_key, sealed_particulars,"
            + " pipelines, in_turn, decision, characteristics, stage, deaths, file, kind,"
            + " size_bytes, created_at, updated_at, begun_at, retain_until)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        submission.id().text(),
        submission.organization().text(),
        submission.client(),
        submission.key().bytes(),
        sealed(submission),
        submission.options().pipelines().chosen().stream()
            .map(Pipeline::name)
            .sorted()
            .collect(Collectors.joining(" ")),
        submission.options().pipelines().inTurn(),
        submission.options().decision(),
        submission.options().characteristics(),
        submission.stage().name(),
        submission.deaths(),
        submission.file().map(file -> file.name().text()).orElse(null),
        submission.original().map(original -> original.kind().name()).orElse(null),
        submission.original().map(Original::sizeBytes).orElse(null),
        submission.createdAt(),
        submission.updatedAt(),
        submission.begunAt().orElse(null),
        submission.retainUntil().orElse(null));
  }

  @Override
  public Optional<Submission> find(OrganizationId organization, SubmissionId id) {
    return sql.one(
        "select * from submissions where organization = ? and id = ?",
        this::submission,
        organization.text(),
        id.text());
  }

  @Override
  public Optional<Submission> lock(OrganizationId organization, SubmissionId id) {
    return sql.one(
        "select * from submissions where organization = ? and id = ? for update",
        this::submission,
        organization.text(),
        id.text());
  }

  @Override
  public void save(Submission submission) {
    sql.update(
        "update submissions set sealed_particulars = ?, stage = ?, deaths = ?, file = ?,"
            + " kind = ?, size_bytes = ?, updated_at = ?, begun_at = ?"
            + " where organization = ? and id = ?",
        sealed(submission),
        submission.stage().name(),
        submission.deaths(),
        submission.file().map(file -> file.name().text()).orElse(null),
        submission.original().map(original -> original.kind().name()).orElse(null),
        submission.original().map(Original::sizeBytes).orElse(null),
        submission.updatedAt(),
        submission.begunAt().orElse(null),
        submission.organization().text(),
        submission.id().text());
  }

  @Override
  public void delete(Submission submission) {
    for (String table : List.of("analyses", "fingerprint_digests", "fingerprints", "feedbacks")) {
      sql.update("delete from " + table + " where submission = ?", submission.id().text());
    }
    sql.update(
        "delete from submissions where organization = ? and id = ?",
        submission.organization().text(),
        submission.id().text());
  }

  @Override
  public List<Submission> newestFinished(OrganizationId organization, int limit) {
    return sql.query(
        "select * from submissions where organization = ? and stage = ?"
            + " order by organization desc, created_at desc, id desc limit ?",
        this::submission,
        organization.text(),
        Stage.FINISHED.name(),
        limit);
  }

  @Override
  public List<Submission> begunBefore(Instant before, int limit) {
    return sql.query(
        "select * from submissions where stage = ? and begun_at < ?"
            + " order by stage, begun_at limit ?",
        this::submission,
        Stage.PROCESSING.name(),
        before,
        limit);
  }

  @Override
  public List<Submission> pastRetention(Instant now, int limit) {
    return sql.query(
        "select * from submissions where retain_until < ? and stage <> ?"
            + " order by retain_until limit ?",
        this::submission,
        now,
        Stage.PROCESSING.name(),
        limit);
  }

  @Override
  public Set<SealedFileId> owned(Collection<SealedFileId> files) {
    if (files.isEmpty()) {
      return Set.of();
    }
    String marks = String.join(", ", Collections.nCopies(files.size(), "?"));
    return new HashSet<>(
        sql.query(
            "select file from submissions where file in (" + marks + ")",
            row -> new SealedFileId(row.getString("file")),
            files.stream().map(SealedFileId::text).toArray()));
  }

  private byte[] sealed(Submission submission) {
    Packing packing = new Packing();
    packing.optional(submission.options().queryId(), Packing::text);
    packing.optional(submission.original().map(original -> original.hash().hex()), Packing::text);
    packing.optional(
        submission.characteristics(),
        (out, given) ->
            out.each(
                given.sorted().entrySet(),
                (entries, entry) -> {
                  entries.text(entry.getKey());
                  entries.text(entry.getValue());
                }));
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      return sealer.sealRecord(key, LABEL, packing.done());
    }
  }

  private Submission submission(ResultSet row) throws SQLException {
    SubmissionId id = new SubmissionId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    WrappedKey wrapped = WrappedKey.of(row.getBytes("wrapped_key"));
    Unpacking sealed;
    try (DataKey key = keyring.unwrap(id.subject(organization), wrapped)) {
      sealed = new Unpacking(sealer.openRecord(key, LABEL, row.getBytes("sealed_particulars")));
    }
    Optional<String> queryId = sealed.optional(Unpacking::text);
    Optional<String> hash = sealed.optional(Unpacking::text);
    Optional<Characteristics> characteristics = sealed.optional(JdbcSubmissions::characteristics);
    String file = row.getString("file");
    return new Submission(
        id,
        organization,
        row.getString("client"),
        wrapped,
        new Options(
            queryId,
            new Pipelines(
                Arrays.stream(row.getString("pipelines").split(" "))
                    .map(Pipeline::valueOf)
                    .collect(Collectors.toSet()),
                row.getBoolean("in_turn")),
            row.getBoolean("decision"),
            row.getBoolean("characteristics")),
        Stage.valueOf(row.getString("stage")),
        row.getInt("deaths"),
        file == null
            ? Optional.empty()
            : Optional.of(
                new StoredFile(
                    new SealedFileId(file),
                    new Original(
                        new ContentHash(hash.orElseThrow()),
                        row.getLong("size_bytes"),
                        DocumentKind.valueOf(row.getString("kind"))))),
        characteristics,
        Sql.time(row, "created_at"),
        Sql.time(row, "updated_at"),
        Optional.ofNullable(Sql.instant(row, "begun_at")),
        Optional.ofNullable(Sql.instant(row, "retain_until")));
  }

  private static Characteristics characteristics(Unpacking in) {
    Map<String, String> values = new LinkedHashMap<>();
    in.each(entries -> values.put(entries.text(), entries.text()));
    return new Characteristics(values);
  }
}
