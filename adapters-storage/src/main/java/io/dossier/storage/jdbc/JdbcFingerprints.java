package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionId;
import io.dossier.core.submission.port.Fingerprints;
import io.dossier.core.submission.port.Submissions;
import io.dossier.core.submission.serial.Fingerprint;
import io.dossier.core.submission.serial.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fingerprints as rows, sealed; found through keyed digests alone. */
public final class JdbcFingerprints implements Fingerprints {
  private static final String LABEL = "fingerprint";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;
  private final Submissions submissions;

  public JdbcFingerprints(Sql sql, Keyring keyring, Sealer sealer, Submissions submissions) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
    this.submissions = submissions;
  }

  @Override
  public void keep(Submission submission, Fingerprint print, String cluster) {
    Packing packing = new Packing();
    packing.text(print.bytes().hex());
    packing.each(print.words(), Packing::number);
    packing.each(print.looks(), Packing::longNumber);
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      sql.update(
          "insert into fingerprints (submission, cluster, sealed_fingerprint) values (?, ?, ?)",
          submission.id().text(),
          cluster,
          sealer.sealRecord(key, LABEL, packing.done()));
    }
    List<Object[]> rows = new ArrayList<>();
    for (byte[] digest : digests(submission.organization(), print)) {
      rows.add(new Object[] {submission.organization().text(), digest, submission.id().text()});
    }
    sql.batch(
        "insert into fingerprint_digests (organization, digest, submission) values (?, ?, ?)"
            + " on conflict do nothing",
        rows);
  }

  @Override
  public List<Kept> candidates(Submission submission, Fingerprint print, int limit) {
    List<byte[]> digests = digests(submission.organization(), print);
    String marks = String.join(", ", Collections.nCopies(digests.size(), "?"));
    List<Object> parameters = new ArrayList<>();
    parameters.add(submission.organization().text());
    parameters.addAll(digests);
    parameters.add(submission.id().text());
    parameters.add(limit);
    List<Row> rows =
        sql.query(
            "select f.submission, f.cluster, f.sealed_fingerprint from fingerprints f"
                + " join submissions s on s.id = f.submission"
                + " where f.submission in (select submission from fingerprint_digests"
                + " where organization = ? and digest in ("
                + marks
                + ")) and f.submission <> ? order by s.created_at, s.id limit ?",
            row ->
                new Row(
                    new SubmissionId(row.getString("submission")),
                    row.getString("cluster"),
                    row.getBytes("sealed_fingerprint")),
            parameters.toArray());
    List<Kept> kept = new ArrayList<>();
    for (Row row : rows) {
      submissions
          .find(submission.organization(), row.submission())
          .ifPresent(other -> kept.add(opened(other, row)));
    }
    return kept;
  }

  private record Row(SubmissionId submission, String cluster, byte[] sealed) {}

  private Kept opened(Submission submission, Row row) {
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      Unpacking in = new Unpacking(sealer.openRecord(key, LABEL, row.sealed()));
      return new Kept(
          submission,
          new Fingerprint(
              new ContentHash(in.text()),
              in.each(Unpacking::number),
              in.each(Unpacking::longNumber)),
          row.cluster());
    }
  }

  private List<byte[]> digests(OrganizationId organization, Fingerprint print) {
    return Likeness.marks(print).stream()
        .map(mark -> keyring.digest(organization, LABEL, mark))
        .toList();
  }
}
