package io.dossier.storage.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.shared.Waiting;
import io.dossier.storage.jdbc.TestDatabase;
import io.dossier.storage.jobs.Workers.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedWorkersTest extends WorkersContract {
  private @Nullable TestDatabase second;

  @Override
  TestDatabase open() {
    return TestDatabase.postgres();
  }

  @Override
  Sharing sharing() {
    return Sharing.SHARED;
  }

  private TestDatabase second() {
    second = TestDatabase.postgres(database.url());
    return second;
  }

  @AfterEach
  void closeSecond() {
    if (second != null) {
      second.close();
    }
  }

  @Test
  void shareTheOrdersSoThatEachIsCarriedOutOnce() {
    Set<DocumentId> byFirst = ConcurrentHashMap.newKeySet();
    Set<DocumentId> bySecond = ConcurrentHashMap.newKeySet();
    CountDownLatch bothWork = new CountDownLatch(2);
    start(database, (of, id, run) -> working(byFirst, id, bothWork));
    start(second(), (of, id, run) -> working(bySecond, id, bothWork));
    List<Document> orders = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      orders.add(ordered());
    }
    orders.forEach(this::awaitDone);
    assertThat(byFirst).isNotEmpty().doesNotContainAnyElementsOf(bySecond);
    assertThat(byFirst.size() + bySecond.size()).isEqualTo(30);
    orders.forEach(document -> assertThat(readings(document)).isEqualTo(1));
  }

  /** Waits at the first order of each worker until the other has one too. */
  private void working(Set<DocumentId> mine, DocumentId document, CountDownLatch bothWork) {
    count(organization, document, 1);
    synchronized (mine) {
      if (mine.isEmpty()) {
        bothWork.countDown();
      }
      mine.add(document);
    }
    await(bothWork);
  }

  @Test
  void leaveAnOrderToWhoHasIt() {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Document slow = ordered();
    start(
        database,
        (of, id, run) -> {
          count(of, id, run);
          taken.countDown();
          await(release);
        });
    await(taken);
    start(second(), this::count);
    // By then the second has looked for the dead more than once.
    Waiting.until(heartbeats(6));
    assertThat(readings(slow)).isEqualTo(1);
    release.countDown();
    awaitDone(slow);
    assertThat(readings(slow)).isEqualTo(1);
  }

  private static java.util.function.BooleanSupplier heartbeats(int count) {
    long end = System.nanoTime() + FAST.heartbeat().multipliedBy(count).toNanos();
    return () -> System.nanoTime() > end;
  }

  @Test
  void takeUpWhatAnotherThatDiedWasAtOnceItsHeartbeatsAreMissed() {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Document document = ordered();
    start(
        second(),
        (of, id, run) -> {
          taken.countDown();
          await(never);
        });
    await(taken);
    start(database, this::count);
    second.close();
    Waiting.until(() -> readings(document) == 1);
    awaitDone(document);
    never.countDown();
  }
}
