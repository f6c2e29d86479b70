package io.dossier.storage.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.Delivery;
import io.dossier.core.event.DeliveryId;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.SampleEndpoint;
import io.dossier.core.shared.Samples;
import io.dossier.storage.dispatch.Lane.Trust;
import io.dossier.storage.dispatch.Lanes.Wanted;
import io.dossier.storage.jdbc.LaneClaims.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final int THREADS = 48;
  private static final Instant NOON = Samples.NOON;

  private final Lanes lanes = new Lanes(THREADS);
  private final OrganizationId organization = OrganizationId.of(Samples.ulid());

  private Delivery delivery(String lane) {
    return Delivery.of(
        DeliveryId.of(Samples.ulid()),
        SampleEndpoint.event(organization, NOON),
        EndpointId.of(Samples.ulid()),
        lane,
        NOON);
  }

  /** Every lane that is awake has as many as are asked for. */
  private List<Wanted> claimAll(Instant now) {
    List<Wanted> wanted = lanes.wanted(now);
    for (Wanted one : wanted) {
      List<Delivery> found = new ArrayList<>();
      for (int i = 0; i < one.most(); i++) {
        found.add(delivery(one.lane()));
      }
      lanes.claimed(one.lane(), new Claim(found, Optional.empty()), now);
    }
    return wanted;
  }

  private List<Delivery> startAll(Instant now) {
    List<Delivery> started = new ArrayList<>();
    Optional<Delivery> next = lanes.next(now);
    while (next.isPresent()) {
      started.add(next.get());
      next = lanes.next(now);
    }
    return started;
  }

  /** One attempt of each lane, with this end. */
  private void tried(List<String> names, Trust shown) {
    for (String name : names) {
      lanes.wake(List.of(name), NOON);
      claimAll(NOON);
      startAll(NOON).forEach(delivery -> lanes.ended(delivery, shown));
    }
    assertThat(lanes.running()).isZero();
  }

  private static List<String> names(String start, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(start + i);
    }
    return names;
  }

  @Test
  void triesAnUnknownReceiverOnceAndAPromptOneFourfold() {
    lanes.wake(List.of("a"), NOON);
    assertThat(claimAll(NOON)).containsExactly(new Wanted("a", 1));
    List<Delivery> first = startAll(NOON);
    assertThat(first).hasSize(1);
    lanes.wake(List.of("a"), NOON);
    assertThat(claimAll(NOON)).isEmpty();
    lanes.ended(first.get(0), Trust.PROMPT);
    claimAll(NOON);
    assertThat(startAll(NOON)).hasSize(4);
  }

  @Test
  void leavesThreadsToThoseThatAnswer() {
    tried(names("dead", 100), Trust.SUSPECT);
    tried(names("good", 10), Trust.PROMPT);
    lanes.wake(names("dead", 100), NOON);
    claimAll(NOON);
    assertThat(startAll(NOON)).hasSize(THREADS / 3);
    lanes.wake(names("new", 100), NOON);
    claimAll(NOON);
    assertThat(startAll(NOON)).hasSize(THREADS / 3).allMatch(each -> each.lane().startsWith("new"));
    lanes.wake(names("good", 10), NOON);
    claimAll(NOON);
    assertThat(startAll(NOON))
        .hasSize(THREADS / 3)
        .allMatch(each -> each.lane().startsWith("good"));
  }

  @Test
  void suspectsWhoeverKeepsAnAttemptForLong() {
    tried(List.of("slow"), Trust.PROMPT);
    lanes.wake(List.of("slow"), NOON);
    claimAll(NOON);
    Delivery held = startAll(NOON).get(0);
    Instant later = NOON.plus(Duration.ofSeconds(3));
    assertThat(lanes.dropped(later)).isNotEmpty();
    assertThat(claimAll(later)).isEmpty();
    assertThat(lanes.next(later)).isEmpty();
    assertThat(held.lane()).isEqualTo("slow");
  }

  @Test
  void dropsWhatWasClaimedLongAgo() {
    lanes.wake(List.of("a"), NOON);
    claimAll(NOON);
    assertThat(lanes.dropped(NOON.plusSeconds(20))).isEmpty();
    assertThat(lanes.dropped(NOON.plusSeconds(21))).hasSize(1);
    assertThat(lanes.wanted(NOON.plusSeconds(21))).containsExactly(new Wanted("a", 1));
  }

  @Test
  void sleepsUntilSomethingIsDue() {
    lanes.wake(List.of("a"), NOON.plusSeconds(5));
    assertThat(lanes.wanted(NOON)).isEmpty();
    lanes.wake(List.of("a"), NOON.plusSeconds(9));
    assertThat(lanes.wanted(NOON.plusSeconds(5))).containsExactly(new Wanted("a", 1));
    lanes.claimed("a", new Claim(List.of(), Optional.empty()), NOON.plusSeconds(5));
    assertThat(lanes.wanted(NOON.plusSeconds(99))).isEmpty();
  }
}
