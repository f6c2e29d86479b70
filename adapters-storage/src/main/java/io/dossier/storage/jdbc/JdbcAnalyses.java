package io.dossier.storage.jdbc;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Analyses;
import java.util.Optional;

/** Analyses as rows, each compressed and sealed under its submission's key. */
public final class JdbcAnalyses implements Analyses {
  private static final String LABEL = "analysis";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcAnalyses(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void keep(Submission submission, Analysis analysis) {
    byte[] packed = Deflated.of(AnalysisPacking.pack(analysis));
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      byte[] sealed = sealer.sealRecord(key, LABEL, packed);
      int changed =
          sql.update(
              "update analyses set sealed_analysis = ? where submission = ?",
              sealed,
              submission.id().text());
      if (changed == 0) {
        sql.update(
            "insert into analyses (submission, sealed_analysis) values (?, ?)",
            submission.id().text(),
            sealed);
      }
    }
  }

  @Override
  public Optional<Analysis> find(Submission submission) {
    Optional<byte[]> sealed =
        sql.one(
            "select sealed_analysis from analyses where submission = ?",
            row -> row.getBytes("sealed_analysis"),
            submission.id().text());
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      return Optional.of(
          AnalysisPacking.unpack(Deflated.inflated(sealer.openRecord(key, LABEL, sealed.get()))));
    }
  }
}
