package io.dossier.storage.jdbc;

import io.dossier.core.document.port.Documents.DocumentPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts ranges up to a cap. That a range passes the cap is remembered for some seconds, since it
 * takes the longest to find out and is told to each who turns a page.
 */
final class DocumentCount {
  private static final int CAP = DocumentPage.COUNTED + 1;
  private static final long REMEMBERED = Duration.ofSeconds(30).toNanos();
  private static final int MOST_REMEMBERED = 1000;

  private final Sql sql;
  private final Map<String, Long> passed = new ConcurrentHashMap<>();

  DocumentCount(Sql sql) {
    this.sql = sql;
  }

  /** The number of documents, or one more than is counted. */
  int of(List<DocumentRange> ranges) {
    int total = 0;
    for (DocumentRange range : ranges) {
      if (total < CAP) {
        total += of(range);
      }
    }
    return Math.min(total, CAP);
  }

  private int of(DocumentRange range) {
    String key = key(range);
    Long since = passed.get(key);
    if (since != null && System.nanoTime() - since < REMEMBERED) {
      return CAP;
    }
    List<Object> parameters = new ArrayList<>(range.parameters());
    parameters.add(CAP);
    int counted =
        sql.one(
                "select count(*) from (select 1 from "
                    + range.from()
                    + " where "
                    + range.where()
                    + " limit ?) counted",
                row -> row.getInt(1),
                parameters.toArray())
            .orElse(0);
    if (counted >= CAP) {
      if (passed.size() >= MOST_REMEMBERED) {
        passed.clear();
      }
      passed.put(key, System.nanoTime());
    }
    return counted;
  }

  private static String key(DocumentRange range) {
    return range.parameters().stream()
        .map(
            value ->
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString())
        .collect(Collectors.joining(" ", range.where() + " ", ""));
  }
}
