package io.dossier.bench.lists;

import io.dossier.core.document.DocumentQuery;
import io.dossier.core.document.DocumentQuery.Sort;
import io.dossier.core.document.Status;
import io.dossier.core.document.port.Documents.DocumentPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Measures pages of 50 documents, the first argument being the folder of the databases and each
 * further one how many documents there are; by default a thousand and a hundred thousand.
 */
public final class ListLatency {
  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=500;RETENTION_TIME=5000"
          + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768";

  private final FilledDatabase database;
  private final int count;

  private ListLatency(FilledDatabase database, int count) {
    this.database = database;
    this.count = count;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("dossier-lists");
    int[] counts = {1_000, 100_000};
    if (arguments.length > 1) {
      counts = new int[arguments.length - 1];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = Integer.parseInt(arguments[i + 1]);
      }
    }
    for (int count : counts) {
      long start = System.nanoTime();
      Path of = Files.createDirectories(folder.resolve(Integer.toString(count)));
      try (FilledDatabase database = new FilledDatabase(of, OPTIONS, count)) {
        System.out.printf(
            "%d documents, filled in %d s%n", count, (System.nanoTime() - start) / 1_000_000_000L);
        new ListLatency(database, count).measure();
      }
    }
  }

  private void measure() {
    measure("default", query(Set.of(), Optional.empty(), 0, Optional.empty()));
    measure(
        "status requires_review (1 in 10)",
        query(Set.of(Status.REQUIRES_REVIEW), Optional.empty(), 0, Optional.empty()));
    measure(
        "status failed (1 in 1000)",
        query(Set.of(Status.FAILED), Optional.empty(), 0, Optional.empty()));
    measure(
        "status failed or requires_review",
        query(
            Set.of(Status.FAILED, Status.REQUIRES_REVIEW), Optional.empty(), 0, Optional.empty()));
    measure("q in 20", query(Set.of(), Optional.of("rare"), 0, Optional.empty()));
    measure("q in all", query(Set.of(), Optional.of("common"), 0, Optional.empty()));
    measure("q of two words", query(Set.of(), Optional.of("common rare"), 0, Optional.empty()));
    DocumentPage middle = page(query(Set.of(), Optional.empty(), count / 2 - 50, Optional.empty()));
    measure("cursor in the middle", query(Set.of(), Optional.empty(), 0, middle.nextCursor()));
  }

  private void measure(String name, DocumentQuery query) {
    System.out.printf("  %-34s %s%n", name, Latencies.of(() -> page(query)));
  }

  private DocumentPage page(DocumentQuery query) {
    DocumentPage page = database.documents().page(query);
    if (page.documents().isEmpty()) {
      throw new IllegalStateException("nothing was found");
    }
    return page;
  }

  private DocumentQuery query(
      Set<Status> statuses, Optional<String> words, int offset, Optional<String> cursor) {
    return new DocumentQuery(
        database.organization(),
        Set.of(),
        statuses,
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sort.NEWEST_FIRST,
        50,
        offset,
        cursor);
  }
}
