package io.dossier.storage.jdbc;

import io.dossier.core.event.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Claims in memory: one process has the database to itself, and a new one starts with none. */
public final class HeldClaims implements LaneClaims {
  private final Sql sql;
  private final Map<String, Set<String>> held = new HashMap<>();

  public HeldClaims(Sql sql) {
    this.sql = sql;
  }

  @Override
  public synchronized Claim claim(String lane, Instant now, int most) {
    Set<String> mine = held.computeIfAbsent(lane, unknown -> new HashSet<>());
    List<Delivery> first =
        sql.query(
            "select * from deliveries where due_lane = ? order by due_lane, due_at, id limit ?",
            DeliveryRows::delivery,
            lane,
            mine.size() + most + 1);
    List<Delivery> claimed = new ArrayList<>();
    Optional<Instant> next = Optional.empty();
    for (Delivery delivery : first) {
      if (mine.contains(delivery.id().text())) {
        continue;
      }
      Instant due = delivery.due().orElseThrow();
      if (claimed.size() == most || due.isAfter(now)) {
        next = Optional.of(due);
        break;
      }
      claimed.add(delivery);
    }
    claimed.forEach(delivery -> mine.add(delivery.id().text()));
    return new Claim(claimed, next);
  }

  @Override
  public synchronized void done(List<Delivery> deliveries) {
    for (Delivery delivery : deliveries) {
      held.computeIfPresent(
          delivery.lane(),
          (lane, mine) -> {
            mine.remove(delivery.id().text());
            return mine.isEmpty() ? null : mine;
          });
    }
  }

  @Override
  public void release(List<Delivery> deliveries, Instant due) {
    done(deliveries);
  }

  @Override
  public List<String> lanes() {
    return DueLanes.all(sql);
  }
}
