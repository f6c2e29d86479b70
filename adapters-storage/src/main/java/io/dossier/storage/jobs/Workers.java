package io.dossier.storage.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.dossier.storage.jdbc.Sql;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * The threads that carry out what is due. An order whose worker died is taken up again: on an
 * embedded database at the next start, since nobody else can have it; on a shared one when its
 * heartbeats are missed. There are two crews, each with a table of its own: those who read
 * documents, and those who speak to addresses outside, so that none waits for the other's work.
 */
public final class Workers implements AutoCloseable {
  private static final int MISSED_HEARTBEATS = 4;

  /** Of those who wait for others most of the time. */
  private static final int MESSENGERS = 8;

  private final List<Scheduler> crews;
  private final Sql sql;
  private final Sharing sharing;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Who else may work on the same rows. */
  public enum Sharing {
    /** One process has the database to itself. */
    EMBEDDED,
    SHARED
  }

  /**
   * How fast things go.
   *
   * @param firstRetry of an order that failed; each further one waits longer
   * @param heartbeat of which four may be missed
   * @param patience with what is under way at the end
   */
  record Pace(Duration poll, Duration firstRetry, Duration heartbeat, Duration patience) {
    static final Pace USUAL =
        new Pace(
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20));
  }

  /**
   * @param source gives connections of its own, outside of any transaction under way
   * @param threads that read documents at once
   * @param arrivals by which orders of this process are taken up at once
   */
  public Workers(
      DataSource source,
      Sql sql,
      Sharing sharing,
      int threads,
      Arrivals arrivals,
      Handlers handlers,
      List<Recurring> recurring) {
    this(source, sql, sharing, threads, arrivals, handlers, recurring, Pace.USUAL);
  }

  Workers(
      DataSource source,
      Sql sql,
      Sharing sharing,
      int threads,
      Arrivals arrivals,
      Handlers handlers,
      List<Recurring> recurring,
      Pace pace) {
    this.sql = sql;
    this.sharing = sharing;
    Task<Void> reading =
        Tasks.oneTime(ReadingTask.DESCRIPTOR)
            .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(pace.firstRetry()))
            .execute(
                (instance, context) -> {
                  ReadingTask task = ReadingTask.of(instance.getId());
                  handlers.reading().read(task.organization(), task.document(), task.run());
                });
    Task<Void> analysis =
        Tasks.oneTime(AnalysisTask.DESCRIPTOR)
            .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(pace.firstRetry()))
            .execute(
                (instance, context) -> {
                  AnalysisTask task = AnalysisTask.of(instance.getId());
                  handlers.analysis().analyse(task.organization(), task.submission());
                });
    Task<Void> learning =
        Tasks.oneTime(LearningTask.DESCRIPTOR)
            .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(pace.firstRetry()))
            .execute(
                (instance, context) ->
                    handlers.learning().accept(LearningTask.of(instance.getId())));
    Scheduler readers =
        crew(
            Scheduler.create(source, reading, analysis, learning)
                .startTasks(recurring.stream().map(Workers::task).toList())
                .threads(threads + 1),
            pace);
    Scheduler messengers =
        crew(
            Scheduler.create(
                    source, List.copyOf(FlowTasks.all(handlers.flows(), pace.firstRetry())))
                .tableName(OrderQueue.OUTSIDE)
                .threads(MESSENGERS),
            pace);
    crews = List.of(readers, messengers);
    arrivals.heardBy(() -> crews.forEach(Scheduler::triggerCheckForDueExecutions));
  }

  private Scheduler crew(SchedulerBuilder builder, Pace pace) {
    builder
        .pollingInterval(pace.poll())
        .heartbeatInterval(pace.heartbeat())
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(pace.patience());
    if (sharing == Sharing.SHARED) {
      builder.pollUsingLockAndFetch(0.5, 1.0);
    }
    return builder.build();
  }

  public void start() {
    if (sharing == Sharing.EMBEDDED) {
      release(OrderQueue.INSIDE);
      release(OrderQueue.OUTSIDE);
    }
    crews.forEach(Scheduler::start);
  }

  private void release(String table) {
    sql.inTransaction(
        connection -> {
          try (var release =
              connection.prepareStatement(
                  "update "
                      + table
                      + " set picked = false, picked_by = null, last_heartbeat = null"
                      + " where picked = true")) {
            return release.executeUpdate();
          } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Waits for what is under way, up to a limit. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      crews.forEach(Scheduler::stop);
    }
  }

  private static RecurringTask<Void> task(Recurring recurring) {
    return Tasks.recurring(recurring.name(), FixedDelay.of(recurring.every()))
        .execute((instance, context) -> recurring.work().run());
  }
}
