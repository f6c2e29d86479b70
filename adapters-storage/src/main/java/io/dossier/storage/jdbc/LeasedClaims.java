package io.dossier.storage.jdbc;

import io.dossier.core.event.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims by lease, on a database that several processes share: what is claimed is due again when
 * the lease is over, so that it is taken up by another should this process die. Uses SQL of
 * PostgreSQL.
 */
public final class LeasedClaims implements LaneClaims {
  /** Longer than a claim may wait for its turn and an attempt may take. */
  static final Duration LEASE = Duration.ofSeconds(75);

  private final Sql sql;

  public LeasedClaims(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Claim claim(String lane, Instant now, int most) {
    List<Delivery> claimed =
        sql.query(
            "with due as (select id from deliveries where due_lane = ? and due_at <= ?"
                + " order by due_lane, due_at, id limit ? for update skip locked)"
                + " update deliveries set due_at = ? from due where deliveries.id = due.id"
                + " returning deliveries.*",
            DeliveryRows::delivery,
            lane,
            now,
            most,
            now.plus(LEASE));
    List<Delivery> oldestFirst =
        claimed.stream().sorted(Comparator.comparing(delivery -> delivery.id().text())).toList();
    return new Claim(oldestFirst, claimed.size() == most ? Optional.of(now) : next(lane));
  }

  private Optional<Instant> next(String lane) {
    return sql.one(
        "select due_at from deliveries where due_lane = ? order by due_lane, due_at, id limit 1",
        row -> Sql.time(row, "due_at"),
        lane);
  }

  @Override
  public void done(List<Delivery> deliveries) {}

  @Override
  public void release(List<Delivery> deliveries, Instant due) {
    sql.batch(
        "update deliveries set due_at = ? where id = ? and due_lane is not null",
        deliveries.stream().map(each -> new Object[] {due, each.id().text()}).toList());
  }

  @Override
  public List<String> lanes() {
    return DueLanes.all(sql);
  }
}
