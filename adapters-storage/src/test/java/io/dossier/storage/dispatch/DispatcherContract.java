package io.dossier.storage.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.AttemptOutcome;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.DeliveryPolicy;
import io.dossier.core.event.DeliveryQuery;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.RetrySchedule;
import io.dossier.core.event.SampleEndpoint;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.usecase.OpenEndpoints;
import io.dossier.core.event.usecase.SettleDeliveries;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Waiting;
import io.dossier.storage.jdbc.JdbcRows;
import io.dossier.storage.jdbc.LaneClaims;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dispatcher promises, on whatever database. */
abstract class DispatcherContract {
  static final InstantSource CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  private static final int EVENTS = 40;

  /** How often each delivery was attempted. */
  final Map<String, Integer> attempts = new ConcurrentHashMap<>();

  OrganizationId organization;
  private final CountDownLatch released = new CountDownLatch(1);
  private Optional<Dispatcher> running = Optional.empty();

  abstract JdbcRows rows();

  abstract LaneClaims claims();

  abstract Dispatcher.Pace pace();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  @AfterEach
  void end() {
    released.countDown();
    running.ifPresent(Dispatcher::close);
  }

  Dispatcher dispatcher(Function<Delivery, AttemptOutcome> attempt) {
    OpenEndpoints open = new OpenEndpoints(rows().endpoints(), CLOCK);
    SettleDeliveries settle =
        new SettleDeliveries(
            rows().endpoints(),
            rows().deliveries(),
            open,
            new DeliveryPolicy(new RetrySchedule(byte[]::new)),
            rows().transactions(),
            CLOCK);
    return new Dispatcher(
        claims(),
        rows().transactions(),
        rows().bell(),
        delivery -> {
          if (delivery.organization().equals(organization)) {
            attempts.merge(delivery.id().text(), 1, Integer::sum);
          }
          return attempt.apply(delivery);
        },
        settle::execute,
        CLOCK,
        pace());
  }

  void start(Function<Delivery, AttemptOutcome> attempt) {
    Dispatcher dispatcher = dispatcher(attempt);
    running = Optional.of(dispatcher);
    dispatcher.start();
  }

  static AttemptOutcome taken() {
    return new AttemptOutcome.Taken(200);
  }

  Endpoint endpoint() {
    Endpoint endpoint = SampleEndpoint.of(organization, "*");
    rows().endpoints().add(endpoint, SampleEndpoint.secrets(Scheme.V1));
    return endpoint;
  }

  void happen(int times) {
    for (int i = 0; i < times; i++) {
      rows()
          .transactions()
          .inTransaction(
              () -> rows().outbox().append(SampleEndpoint.event(organization, CLOCK.instant())));
    }
  }

  int count(Endpoint endpoint, State state) {
    return rows()
        .deliveries()
        .page(
            new DeliveryQuery(organization, endpoint.id(), Optional.of(state), 1, Optional.empty()))
        .total()
        .number();
  }

  @Test
  void carriesOutWhatIsCommittedAndWhatWasThereBefore() {
    Endpoint endpoint = endpoint();
    happen(3);
    start(delivery -> taken());
    happen(EVENTS);
    Waiting.until(() -> count(endpoint, State.DELIVERED) == EVENTS + 3);
    assertThat(attempts).hasSize(EVENTS + 3).values().as("once each").containsOnly(1);
  }

  @Test
  void isNotHeldUpByReceiversThatNeverAnswer() {
    List<Endpoint> silent =
        java.util.stream.IntStream.range(0, 20).mapToObj(i -> endpoint()).toList();
    List<String> lanes = silent.stream().map(each -> each.id().text()).toList();
    start(
        delivery -> {
          if (lanes.contains(delivery.lane())) {
            await(released);
          }
          return taken();
        });
    happen(1);
    Endpoint healthy = endpoint();
    happen(EVENTS);
    Waiting.until(() -> count(healthy, State.DELIVERED) == EVENTS);
    released.countDown();
    Waiting.until(() -> count(silent.get(0), State.DELIVERED) == EVENTS + 1);
  }

  @Test
  void triesAgainWhatFailed() {
    Endpoint endpoint = endpoint();
    start(
        delivery ->
            delivery.attempts() == 0
                ? new AttemptOutcome.Answered(500, Optional.empty())
                : taken());
    happen(2);
    Waiting.until(() -> count(endpoint, State.DELIVERED) == 2);
    assertThat(attempts).values().containsOnly(2);
  }

  @Test
  void outlivesAnAttemptThatBreaks() {
    Endpoint endpoint = endpoint();
    start(
        delivery -> {
          if (attempts.getOrDefault(delivery.id().text(), 0) == 1) {
            throw new IllegalStateException("broken once");
          }
          return taken();
        });
    happen(2);
    Waiting.until(() -> count(endpoint, State.DELIVERED) == 2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
