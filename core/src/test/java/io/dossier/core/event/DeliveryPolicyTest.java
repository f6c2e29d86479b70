package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.AttemptOutcome.Answered;
import io.dossier.core.event.AttemptOutcome.Moot;
import io.dossier.core.event.AttemptOutcome.NotReached;
import io.dossier.core.event.AttemptOutcome.Taken;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.DeliveryPolicy.Settled;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.shared.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryPolicyTest {
  private static final AttemptOutcome REFUSED = new Answered(500, Optional.empty());

  private final DeliveryPolicy policy = new DeliveryPolicy(new RetrySchedule(byte[]::new));
  private final OrganizationId organization = OrganizationId.of(Samples.ulid());
  private final Endpoint endpoint = SampleEndpoint.of(organization, "*");
  private final Delivery delivery = delivery(endpoint);

  private Delivery delivery(Endpoint to) {
    return Delivery.of(
        DeliveryId.of(Samples.ulid()),
        SampleEndpoint.event(organization, Samples.NOON),
        to.id(),
        to.id().text(),
        Samples.NOON);
  }

  private Settled after(AttemptOutcome outcome) {
    return policy.after(delivery, endpoint, outcome, Samples.NOON);
  }

  @Test
  void endsWhenItIsTaken() {
    Settled settled = after(new Taken(204));
    assertThat(settled.delivery().state()).isEqualTo(State.DELIVERED);
    assertThat(settled.delivery().attempts()).isEqualTo(1);
    assertThat(settled.delivery().due()).isEmpty();
    assertThat(settled.endpoint()).isEqualTo(endpoint);
  }

  @Test
  void isTriedAgainAfterAPause() {
    Settled settled = after(REFUSED);
    assertThat(settled.delivery().state()).isEqualTo(State.PENDING);
    assertThat(settled.delivery().due()).contains(Samples.NOON.plusSeconds(5));
    assertThat(settled.endpoint().failingSince()).contains(Samples.NOON);
    Settled second =
        policy.after(
            settled.delivery(),
            settled.endpoint(),
            new NotReached(new Unreached(Unreached.Reason.TIMED_OUT, "no answer")),
            Samples.NOON.plusSeconds(9));
    assertThat(second.delivery().due()).contains(Samples.NOON.plusSeconds(309));
    assertThat(second.delivery().last().orElseThrow().code()).isEqualTo("timed_out");
    assertThat(second.endpoint().failingSince()).contains(Samples.NOON);
    Settled third =
        policy.after(
            second.delivery(), second.endpoint(), new Taken(200), Samples.NOON.plusSeconds(400));
    assertThat(third.endpoint().failingSince()).isEmpty();
  }

  @Test
  void takesARedirectForNoSuccess() {
    assertThat(after(new Answered(302, Optional.empty())).delivery().state())
        .isEqualTo(State.PENDING);
  }

  @Test
  void honoursRetryAfterOfBusyReceiversAlone() {
    Optional<Duration> asked = Optional.of(Duration.ofMinutes(2));
    assertThat(after(new Answered(429, asked)).delivery().due())
        .contains(Samples.NOON.plusSeconds(120));
    assertThat(after(new Answered(503, asked)).delivery().due())
        .contains(Samples.NOON.plusSeconds(120));
    assertThat(after(new Answered(500, asked)).delivery().due())
        .contains(Samples.NOON.plusSeconds(5));
  }

  @Test
  void disablesAReceiverThatIsGone() {
    Settled settled = after(new Answered(410, Optional.empty()));
    assertThat(settled.delivery().state()).isEqualTo(State.FAILED);
    assertThat(settled.endpoint().state())
        .isEqualTo(new Endpoint.Disabled(Endpoint.Reason.GONE, Samples.NOON));
  }

  @Test
  void disablesWhatFailsForFiveDaysAndSaysSo() {
    Endpoint failing = after(REFUSED).endpoint();
    Instant almost = Samples.NOON.plus(Duration.ofDays(5)).minusMillis(1);
    assertThat(policy.after(delivery, failing, REFUSED, almost).endpoint().enabled()).isTrue();
    Instant late = Samples.NOON.plus(Duration.ofDays(5));
    Settled settled = policy.after(delivery, failing, REFUSED, late);
    assertThat(settled.endpoint().state())
        .isEqualTo(new Endpoint.Disabled(Endpoint.Reason.FAILING, late));
    assertThat(settled.delivery().state()).isEqualTo(State.FAILED);
    assertThat(settled.endpoint().enabled(late).failingSince()).isEmpty();
  }

  @Test
  void becomesADeadLetterAfterTheLastAttempt() {
    Delivery each = delivery;
    Instant now = Samples.NOON;
    while (each.state() == State.PENDING) {
      now = each.due().orElseThrow();
      each = policy.after(each, endpoint, REFUSED, now).delivery();
    }
    assertThat(each.state()).isEqualTo(State.FAILED);
    assertThat(each.attempts()).isEqualTo(RetrySchedule.ATTEMPTS);
    assertThat(Duration.between(Samples.NOON, now))
        .isBetween(Duration.ofDays(3), Duration.ofDays(4));
  }

  @Test
  void doesNotTryAgainWhatIsMoot() {
    Settled settled = after(new Moot("it is gone"));
    assertThat(settled.delivery().state()).isEqualTo(State.FAILED);
    assertThat(settled.endpoint()).isEqualTo(endpoint);
  }

  @Test
  void neverDisablesTheEndpointOfCallbacks() {
    Endpoint callbacks =
        SampleEndpoint.to(organization, new Destination.Callbacks(), Scheme.V1, "flow.finished");
    for (AttemptOutcome outcome : java.util.List.of(REFUSED, new Answered(410, Optional.empty()))) {
      Settled settled = policy.after(delivery(callbacks), callbacks, outcome, Samples.NOON);
      assertThat(settled.endpoint()).isEqualTo(callbacks);
    }
  }
}
