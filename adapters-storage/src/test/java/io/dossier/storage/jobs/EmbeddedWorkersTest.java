package io.dossier.storage.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.Document;
import io.dossier.core.shared.Waiting;
import io.dossier.storage.jdbc.JdbcRows;
import io.dossier.storage.jdbc.TestDatabase;
import io.dossier.storage.jobs.Workers.Sharing;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EmbeddedWorkersTest extends WorkersContract {
  @Override
  TestDatabase open() {
    return TestDatabase.h2(folder);
  }

  @Override
  Sharing sharing() {
    return Sharing.EMBEDDED;
  }

  @Test
  void takesUpAtTheNextStartWhatAProcessThatDiedWasAt() {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Document document = ordered();
    start(
        database,
        (of, id, run) -> {
          taken.countDown();
          await(never);
        });
    await(taken);
    database.close();

    database = open();
    rows = new JdbcRows(database, folder);
    start(database, this::count);
    Waiting.until(() -> readings(document) == 1);
    awaitDone(document);
    never.countDown();
    assertThat(readings(document)).isEqualTo(1);
  }
}
