package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.submission.Feedback;
import io.dossier.core.submission.Feedback.Verdict;
import io.dossier.core.submission.IndicatorCount;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.port.Feedbacks;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Feedback as rows, its comment sealed; counts as numbers. */
public final class JdbcFeedbacks implements Feedbacks {
  private static final String LABEL = "comment";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcFeedbacks(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void keep(Submission submission, Feedback feedback) {
    sql.update("delete from feedbacks where submission = ?", submission.id().text());
    try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
      sql.update(
          "insert into feedbacks (submission, verdict, sealed_comment, updated_at)"
              + " values (?, ?, ?, ?)",
          submission.id().text(),
          feedback.verdict().name(),
          feedback
              .comment()
              .map(text -> sealer.sealRecord(key, LABEL, text.getBytes(StandardCharsets.UTF_8)))
              .orElse(null),
          feedback.updatedAt());
    }
  }

  @Override
  public Optional<Feedback> find(Submission submission) {
    return sql.one(
        "select * from feedbacks where submission = ?",
        row -> feedback(submission, row),
        submission.id().text());
  }

  private Feedback feedback(Submission submission, ResultSet row) throws SQLException {
    byte[] sealed = row.getBytes("sealed_comment");
    Optional<String> comment = Optional.empty();
    if (sealed != null) {
      try (DataKey key = keyring.unwrap(submission.subject(), submission.key())) {
        comment =
            Optional.of(new String(sealer.openRecord(key, LABEL, sealed), StandardCharsets.UTF_8));
      }
    }
    return new Feedback(
        Verdict.valueOf(row.getString("verdict")), comment, Sql.time(row, "updated_at"));
  }

  @Override
  public void count(OrganizationId organization, Collection<IndicatorCount> more) {
    for (IndicatorCount count : more) {
      sql.update(
          "insert into indicator_counts (organization, indicator, found, correct, not_correct)"
              + " values (?, ?, 0, 0, 0) on conflict do nothing",
          organization.text(),
          count.indicator());
      sql.update(
          "update indicator_counts set found = found + ?, correct = correct + ?,"
              + " not_correct = not_correct + ? where organization = ? and indicator = ?",
          count.found(),
          count.correct(),
          count.notCorrect(),
          organization.text(),
          count.indicator());
    }
  }

  @Override
  public List<IndicatorCount> counts(OrganizationId organization) {
    return sql.query(
        "select * from indicator_counts where organization = ? order by organization, indicator",
        row ->
            new IndicatorCount(
                row.getString("indicator"),
                row.getLong("found"),
                row.getLong("correct"),
                row.getLong("not_correct")),
        organization.text());
  }
}
