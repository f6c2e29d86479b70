package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
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

  private final RetrySchedule least = new RetrySchedule(byte[]::new);
  private final RetrySchedule most =
      new RetrySchedule(
          count -> {
            byte[] bytes = new byte[count];
            Arrays.fill(bytes, (byte) 0xff);
            return bytes;
          });

  @Test
  void pausesLongerAndLongerAndEndsAfterTen() {
    for (int made = 1; made < RetrySchedule.ATTEMPTS; made++) {
      assertThat(least.pause(made, Optional.empty())).contains(PAUSES.get(made - 1));
    }
    assertThat(least.pause(RetrySchedule.ATTEMPTS, Optional.empty())).isEmpty();
  }

  @Test
  void addsAFifthAtMost() {
    for (int made = 1; made < RetrySchedule.ATTEMPTS; made++) {
      Duration usual = PAUSES.get(made - 1);
      assertThat(most.pause(made, Optional.empty()).orElseThrow())
          .isGreaterThan(usual)
          .isLessThanOrEqualTo(usual.multipliedBy(6).dividedBy(5));
    }
  }

  @Test
  void waitsAsLongAsItIsAskedToForUpToADay() {
    assertThat(least.pause(1, Optional.of(Duration.ofMinutes(7)))).contains(Duration.ofMinutes(7));
    assertThat(least.pause(2, Optional.of(Duration.ofSeconds(1)))).contains(Duration.ofMinutes(5));
    assertThat(least.pause(1, Optional.of(Duration.ofDays(400)))).contains(Duration.ofHours(24));
  }
}
