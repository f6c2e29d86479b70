package io.dossier.storage.dispatch;

import io.dossier.core.event.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one receiver, and what waits for it. Not safe for several threads. */
final class Lane {
  /** An attempt that takes longer holds a thread that others may need. */
  static final Duration LONGEST_PROMPT = Duration.ofSeconds(2);

  /** What was claimed longer ago is left, lest its lease be over before the attempt is. */
  static final Duration LONGEST_CLAIMED = Duration.ofSeconds(20);

  private static final int MOST_AT_ONCE = 4;
  private static final int READ_AHEAD = 24;
  private static final int REFILL_AT = 8;

  private final String name;
  private final Deque<Delivery> waiting = new ArrayDeque<>();
  private final Map<String, Instant> running = new LinkedHashMap<>();
  private Trust trust = Trust.UNKNOWN;
  private Instant claimedAt = Instant.MIN;
  private Instant wakeAt = Instant.MAX;
  private boolean claiming;

  /** What the last attempt says of the next. */
  enum Trust {
    /** None was made by this process. */
    UNKNOWN,
    /** It was answered promptly, whatever the answer. */
    PROMPT,
    /** It was not answered, or late. */
    SUSPECT
  }

  Lane(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Trust as it is now: one that keeps an attempt for long is a suspect before that ends. */
  Trust trust(Instant now) {
    // The first is the one that was started first.
    boolean late =
        !running.isEmpty() && running.values().iterator().next().plus(LONGEST_PROMPT).isBefore(now);
    return late ? Trust.SUSPECT : trust;
  }

  void wake(Instant when) {
    if (when.isBefore(wakeAt)) {
      wakeAt = when;
    }
  }

  /** How many to claim now; 0 for none. */
  int wanted(Instant now) {
    if (claiming || wakeAt.isAfter(now)) {
      return 0;
    }
    if (trust(now) == Trust.PROMPT) {
      return waiting.size() <= REFILL_AT ? READ_AHEAD : 0;
    }
    return waiting.isEmpty() && running.isEmpty() ? 1 : 0;
  }

  void claiming() {
    claiming = true;
    wakeAt = Instant.MAX;
  }

  void claimed(List<Delivery> deliveries, Optional<Instant> next, Instant now) {
    claiming = false;
    if (!deliveries.isEmpty()) {
      claimedAt = now;
      waiting.addAll(deliveries);
    }
    next.ifPresent(this::wake);
  }

  boolean mayStart(Instant now) {
    return !waiting.isEmpty() && running.size() < (trust(now) == Trust.PROMPT ? MOST_AT_ONCE : 1);
  }

  Delivery start(Instant now) {
    Delivery delivery = waiting.remove();
    running.put(delivery.id().text(), now);
    return delivery;
  }

  void ended(Delivery delivery, Trust shown) {
    running.remove(delivery.id().text());
    trust = shown;
  }

  int running() {
    return running.size();
  }

  /** What was claimed and shall not be kept waiting here any longer. */
  List<Delivery> dropped(Instant now) {
    boolean tooMany = trust(now) != Trust.PROMPT && waiting.size() > 1;
    boolean tooOld = claimedAt.plus(LONGEST_CLAIMED).isBefore(now);
    if (waiting.isEmpty() || !(tooMany || tooOld)) {
      return List.of();
    }
    List<Delivery> dropped = new ArrayList<>(waiting);
    waiting.clear();
    wake(now);
    return dropped;
  }

  /** Whether nothing is known to be due. */
  boolean idle() {
    return !claiming && waiting.isEmpty() && running.isEmpty() && wakeAt.equals(Instant.MAX);
  }
}
