package io.dossier.storage.dispatch;

import io.dossier.core.event.Delivery;
import io.dossier.storage.dispatch.Lane.Trust;
import io.dossier.storage.jdbc.LaneClaims.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which delivery is attempted next. Of each receiver that answers promptly four are under
 * way at most, of each other one. Those that do not answer have a third of the threads at most, and
 * together with those that were not tried yet two thirds, so that however many do not answer, a
 * third is there for those that do. Safe for many threads.
 */
final class Lanes {
  private static final int MOST_IDLE = 20_000;

  private final int threads;
  private final Map<String, Lane> lanes = new LinkedHashMap<>();

  Lanes(int threads) {
    this.threads = threads;
  }

  /** To be claimed of. */
  record Wanted(String lane, int most) {}

  synchronized void wake(Collection<String> names, Instant when) {
    names.forEach(name -> lanes.computeIfAbsent(name, Lane::new).wake(when));
  }

  /** What to claim now, each lane once; {@link #claimed} must follow for each. */
  synchronized List<Wanted> wanted(Instant now) {
    List<Wanted> all = new ArrayList<>();
    Shares shares = new Shares(now);
    for (Lane lane : lanes.values()) {
      int most = lane.wanted(now);
      if (most > 0 && shares.admit(lane)) {
        lane.claiming();
        all.add(new Wanted(lane.name(), most));
      }
    }
    return all;
  }

  synchronized void claimed(String name, Claim claim, Instant now) {
    lane(name).claimed(claim.deliveries(), claim.next(), now);
  }

  /** The next to attempt, of the lane that waits longest; empty when none may be. */
  synchronized Optional<Delivery> next(Instant now) {
    Shares shares = new Shares(now);
    if (shares.running >= threads) {
      return Optional.empty();
    }
    for (Lane lane : lanes.values()) {
      if (lane.mayStart(now) && shares.admit(lane)) {
        // To the end, so that the others have their turn.
        lanes.remove(lane.name());
        lanes.put(lane.name(), lane);
        return Optional.of(lane.start(now));
      }
    }
    return Optional.empty();
  }

  synchronized void ended(Delivery delivery, Trust shown) {
    lane(delivery.lane()).ended(delivery, shown);
  }

  /** As {@link #ended}, where the attempt says nothing of the receiver. */
  synchronized void endedUntried(Delivery delivery, Instant now) {
    Lane lane = lane(delivery.lane());
    lane.ended(delivery, lane.trust(now));
  }

  /** Claims that shall be given back. */
  synchronized List<Delivery> dropped(Instant now) {
    List<Delivery> all = new ArrayList<>();
    lanes.values().forEach(lane -> all.addAll(lane.dropped(now)));
    forgetIdle();
    return all;
  }

  synchronized int running() {
    return lanes.values().stream().mapToInt(Lane::running).sum();
  }

  private Lane lane(String name) {
    return lanes.computeIfAbsent(name, Lane::new);
  }

  /** Those that are idle are remembered for what is known of them, up to a number. */
  private void forgetIdle() {
    Iterator<Lane> eldest = lanes.values().iterator();
    while (lanes.size() > MOST_IDLE && eldest.hasNext()) {
      if (eldest.next().idle()) {
        eldest.remove();
      }
    }
  }

  /** How the threads are shared at one moment. */
  private final class Shares {
    private final Instant now;
    private int running;
    private int suspects;
    private int others;

    Shares(Instant now) {
      this.now = now;
      for (Lane lane : lanes.values()) {
        running += lane.running();
        count(lane, lane.running());
      }
    }

    private void count(Lane lane, int more) {
      if (more > 0) {
        switch (lane.trust(now)) {
          case SUSPECT -> suspects += more;
          case UNKNOWN -> others += more;
          case PROMPT -> {}
        }
      }
    }

    /** Whether one more may be under way; counted at once. */
    boolean admit(Lane lane) {
      int third = threads / 3;
      boolean admitted =
          switch (lane.trust(now)) {
            case PROMPT -> true;
            case UNKNOWN -> suspects + others < 2 * third;
            case SUSPECT -> suspects < third;
          };
      if (admitted) {
        count(lane, 1);
      }
      return admitted;
    }
  }
}
