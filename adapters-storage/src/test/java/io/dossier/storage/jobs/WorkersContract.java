package io.dossier.storage.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Waiting;
import io.dossier.core.template.port.LearningQueue;
import io.dossier.core.template.port.LearningQueue.Relearn;
import io.dossier.core.template.port.LearningQueue.Train;
import io.dossier.storage.jdbc.JdbcRows;
import io.dossier.storage.jdbc.TestDatabase;
import io.dossier.storage.jobs.Workers.Pace;
import io.dossier.storage.jobs.Workers.Sharing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the workers promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkersContract {
  static final Pace FAST =
      new Pace(
          Duration.ofMillis(50),
          Duration.ofMillis(100),
          Duration.ofMillis(250),
          Duration.ofSeconds(5));

  /** Looks for orders once, at the start. */
  private static final Pace ONCE =
      new Pace(
          Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofSeconds(5));

  @TempDir static Path folder;
  TestDatabase database;
  JdbcRows rows;
  OrganizationId organization;

  /** How often each document was read. */
  final Map<DocumentId, AtomicInteger> readings = new ConcurrentHashMap<>();

  /** The orders of learning that were carried out. */
  final List<LearningQueue.Order> learned = new CopyOnWriteArrayList<>();

  private final List<Workers> started = new ArrayList<>();

  abstract TestDatabase open();

  abstract Sharing sharing();

  @BeforeAll
  void openDatabase() {
    database = open();
    rows = new JdbcRows(database, folder);
  }

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows);
    readings.clear();
  }

  @AfterEach
  void closeWorkers() {
    started.forEach(Workers::close);
    started.clear();
  }

  @AfterAll
  void closeDatabase() {
    database.close();
  }

  Document ordered() {
    return rows.transactions()
        .inTransaction(
            () -> {
              Document document = Samples.document(rows, organization).kept();
              rows.queue().enqueue(document);
              return document;
            });
  }

  void count(OrganizationId of, DocumentId document, int run) {
    assertThat(of).isEqualTo(organization);
    assertThat(run).isEqualTo(1);
    readings.computeIfAbsent(document, none -> new AtomicInteger()).incrementAndGet();
  }

  int readings(Document document) {
    return readings.getOrDefault(document.id(), new AtomicInteger()).get();
  }

  void awaitDone(Document document) {
    Waiting.until(() -> rows.orders(document) == 0);
  }

  Workers start(TestDatabase on, ReadingHandler handler, Recurring... recurring) {
    return start(on, FAST, handler, recurring);
  }

  private Workers start(
      TestDatabase on, Pace pace, ReadingHandler handler, Recurring... recurring) {
    Workers workers =
        new Workers(
            on.source(),
            on.sql(),
            sharing(),
            2,
            rows.arrivals(),
            new Handlers(
                handler,
                (organization, submission) -> {},
                order -> learned.add(order),
                new NoFlows()),
            List.of(recurring),
            pace);
    started.add(workers);
    workers.start();
    return workers;
  }

  @Test
  void carriesOutAnOrderOnce() {
    Document before = ordered();
    start(database, this::count);
    Document after = ordered();
    awaitDone(before);
    awaitDone(after);
    assertThat(readings(before)).isEqualTo(1);
    assertThat(readings(after)).isEqualTo(1);
  }

  @Test
  void carriesOutWhatIsToBeLearned() {
    Train train = new Train(organization, DocumentType.INVOICE);
    Relearn relearn = new Relearn(organization, new TemplateRef(TemplateId.of(Samples.ulid()), 12));
    rows.learning().enqueue(train);
    rows.learning().enqueue(relearn);
    start(database, this::count);
    Waiting.until(() -> learned.containsAll(List.of(train, relearn)));
  }

  @Test
  void takesUpAtOnceWhatIsOrderedInThisProcess() {
    Document before = ordered();
    start(database, ONCE, this::count);
    awaitDone(before);
    Document first = ordered();
    awaitDone(first);
    Document second = ordered();
    awaitDone(second);
    assertThat(readings(second)).isEqualTo(1);
  }

  @Test
  void triesAnOrderThatFailedAgain() {
    Document document = ordered();
    start(
        database,
        (of, id, run) -> {
          count(of, id, run);
          if (readings(document) == 1) {
            throw new IllegalStateException("not this time");
          }
        });
    awaitDone(document);
    assertThat(readings(document)).isEqualTo(2);
  }

  @Test
  void triesAnOrderThatEndedInAnErrorAgain() {
    Document document = ordered();
    start(
        database,
        (of, id, run) -> {
          count(of, id, run);
          if (readings(document) == 1) {
            throw new StackOverflowError();
          }
        });
    awaitDone(document);
    assertThat(readings(document)).isEqualTo(2);
  }

  @Test
  void goesOnWithOtherOrdersWhileOneIsSlow() {
    CountDownLatch release = new CountDownLatch(1);
    Document slow = ordered();
    Document quick = ordered();
    start(
        database,
        (of, id, run) -> {
          if (id.equals(slow.id())) {
            await(release);
          }
          count(of, id, run);
        });
    awaitDone(quick);
    assertThat(readings(slow)).isZero();
    release.countDown();
    awaitDone(slow);
  }

  @Test
  void doesWhatRecursAgainAndAgainThoughItFails() {
    AtomicInteger times = new AtomicInteger();
    start(
        database,
        this::count,
        new Recurring(
            "sweep",
            Duration.ofMillis(100),
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("not this time");
              }
            }));
    Waiting.until(() -> times.get() >= 3);
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
