package io.dossier.storage.dispatch;

import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.AttemptOutcome.Moot;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.usecase.SettleDeliveries.Attempted;
import io.dossier.core.shared.Transactions;
import io.dossier.storage.dispatch.Lane.Trust;
import io.dossier.storage.dispatch.Lanes.Wanted;
import io.dossier.storage.jdbc.DeliveryBell;
import io.dossier.storage.jdbc.LaneClaims;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what is due. One thread claims, when something was committed, an attempt ended, and
 * twice a second; many make attempts; one writes down what came of them.
 */
public final class Dispatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final int THREADS = 48;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final LaneClaims claims;
  private final Transactions transactions;
  private final Function<Delivery, AttemptOutcome> attempt;
  private final InstantSource clock;
  private final Pace pace;
  private final Lanes lanes = new Lanes(THREADS);
  private final Settler settler;
  private final Semaphore signals = new Semaphore(0);
  private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("deliver"));
  private final Thread claiming = new Thread(this::claim, "dispatch");
  private volatile boolean closed;

  /**
   * How often the database is looked at without cause.
   *
   * @param look for what became due
   * @param search for lanes that this process does not know of
   */
  public record Pace(Duration look, Duration search) {
    /** Nobody else puts anything into the lanes. */
    public static final Pace ALONE = new Pace(Duration.ofMillis(500), Duration.ofMinutes(1));

    public static final Pace SHARED = new Pace(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  /**
   * @param attempt makes one
   * @param settle writes down what came of several, and says how they stand
   */
  public Dispatcher(
      LaneClaims claims,
      Transactions transactions,
      DeliveryBell bell,
      Function<Delivery, AttemptOutcome> attempt,
      Function<List<Attempted>, List<Delivery>> settle,
      InstantSource clock,
      Pace pace) {
    this.claims = claims;
    this.transactions = transactions;
    this.attempt = attempt;
    this.clock = clock;
    this.pace = pace;
    this.settler = new Settler(settle, this::settled, this::unsettled);
    claiming.setDaemon(true);
    bell.heardBy(
        names -> {
          lanes.wake(names, clock.instant());
          signals.release();
        });
  }

  public void start() {
    settler.start();
    claiming.start();
  }

  private void claim() {
    Instant searched = Instant.MIN;
    while (!closed) {
      try {
        Instant now = clock.instant();
        if (!searched.plus(pace.search()).isAfter(now)) {
          lanes.wake(claims.lanes(), now);
          searched = now;
        }
        release(lanes.dropped(now), now);
        claimed(lanes.wanted(now), now);
        startAll();
        await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warn("deliveries could not be claimed; looked for again soon", e);
      }
    }
  }

  private void await() throws InterruptedException {
    if (signals.tryAcquire(pace.look().toMillis(), TimeUnit.MILLISECONDS)) {
      signals.drainPermits();
    }
  }

  /**
   * One transaction for all lanes: once it is through, what the claimed deliveries tell of is on
   * disk, so that nobody is told of a change that a power cut then undoes.
   */
  private void claimed(List<Wanted> wanted, Instant now) {
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, LaneClaims.Claim> made = new HashMap<>();
    try {
      transactions.inTransaction(
          () ->
              wanted.forEach(
                  lane -> made.put(lane.lane(), claims.claim(lane.lane(), now, lane.most()))));
    } catch (RuntimeException trouble) {
      made.values().forEach(claim -> claims.done(claim.deliveries()));
      Optional<Instant> later = Optional.of(now.plus(pace.look()));
      wanted.forEach(
          lane -> lanes.claimed(lane.lane(), new LaneClaims.Claim(List.of(), later), now));
      throw trouble;
    }
    made.forEach((lane, claim) -> lanes.claimed(lane, claim, now));
  }

  private void startAll() {
    Optional<Delivery> next = closed ? Optional.empty() : lanes.next(clock.instant());
    while (next.isPresent()) {
      Delivery delivery = next.get();
      threads.execute(() -> attempted(delivery));
      next = lanes.next(clock.instant());
    }
  }

  private void attempted(Delivery delivery) {
    Instant start = clock.instant();
    try {
      AttemptOutcome outcome = attempt.apply(delivery);
      Instant end = clock.instant();
      if (outcome instanceof Moot) {
        lanes.endedUntried(delivery, end);
      } else {
        lanes.ended(delivery, shown(outcome, Duration.between(start, end)));
      }
      settler.put(new Attempted(delivery, outcome));
    } catch (RuntimeException e) {
      LOG.error("delivery {} could not be attempted; tried again soon", delivery.id(), e);
      lanes.endedUntried(delivery, clock.instant());
      unsettled(List.of(delivery));
    }
    startAll();
    signals.release();
  }

  private static Trust shown(AttemptOutcome outcome, Duration took) {
    return outcome instanceof NotReached || took.compareTo(Lane.LONGEST_PROMPT) > 0
        ? Trust.SUSPECT
        : Trust.PROMPT;
  }

  /** What is pending still is due again. */
  private void settled(List<Delivery> attempted, List<Delivery> after) {
    claims.done(attempted);
    for (Delivery delivery : after) {
      delivery.due().ifPresent(due -> lanes.wake(List.of(delivery.lane()), due));
    }
  }

  /** Nothing is known of what came of them: they are attempted again. */
  private void unsettled(List<Delivery> deliveries) {
    Instant soon = clock.instant().plusSeconds(1);
    try {
      release(deliveries, soon);
    } finally {
      deliveries.forEach(delivery -> lanes.wake(List.of(delivery.lane()), soon));
    }
  }

  private void release(List<Delivery> deliveries, Instant due) {
    if (!deliveries.isEmpty()) {
      claims.release(deliveries, due);
    }
  }

  /**
   * Starts no further attempt, and waits a while for those under way; what is not known of then is
   * attempted again after the next start.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    signals.release();
    threads.shutdown();
    try {
      threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    settler.close();
  }
}
