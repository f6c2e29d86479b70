package io.dossier.core.event;

import io.dossier.core.shared.Randomness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery is tried again: ten attempts in all, each so long after the one before. Up to a
 * fifth is added at random, so that receivers that failed together are not called together.
 */
public final class RetrySchedule {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** The first attempt and those after a pause. */
  public static final int ATTEMPTS = PAUSES.size() + 1;

  /** No receiver is waited for longer, whatever it asks for. */
  private static final Duration LONGEST_ASKED = Duration.ofHours(24);

  private static final double JITTER = 0.2;

  private final Randomness randomness;

  public RetrySchedule(Randomness randomness) {
    this.randomness = randomness;
  }

  /**
   * The pause after so many attempts; empty when there are no more.
   *
   * @param asked what the receiver asks for; it is not called earlier, for up to a day
   */
  public Optional<Duration> pause(int attempts, Optional<Duration> asked) {
    if (attempts >= ATTEMPTS) {
      return Optional.empty();
    }
    Duration usual = PAUSES.get(attempts - 1);
    Duration pause = usual.plusMillis((long) (usual.toMillis() * JITTER * fraction()));
    Duration least = asked.map(RetrySchedule::bounded).orElse(Duration.ZERO);
    return Optional.of(pause.compareTo(least) < 0 ? least : pause);
  }

  private static Duration bounded(Duration asked) {
    return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
  }

  /** From 0 up to 1. */
  private double fraction() {
    byte[] bytes = randomness.bytes(2);
    return ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) / 65_536.0;
  }
}
