package io.dossier.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lanes in which something is due, found by a step along the index for each. */
final class DueLanes {
  private DueLanes() {}

  static List<String> all(Sql sql) {
    List<String> lanes = new ArrayList<>();
    Optional<String> next = after(sql, "");
    while (next.isPresent()) {
      lanes.add(next.get());
      next = after(sql, next.get());
    }
    return lanes;
  }

  private static Optional<String> after(Sql sql, String lane) {
    return sql.one(
        "select due_lane from deliveries where due_lane > ? order by due_lane, due_at, id limit 1",
        row -> row.getString("due_lane"),
        lane);
  }
}
