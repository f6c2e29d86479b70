package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueDestinationTest {
  private static final String URL = "https://sqs.ap-southeast-3.amazonaws.com/123456789012/events";
  private static final StaticKeys KEYS = new StaticKeys("AKIDEXAMPLE", Secret.of("very secret"));

  @ParameterizedTest
  @ValueSource(
      strings = {"", "evil.example/", "us-east-1.evil.example", "127.0.0.1", "us-east-1@x", "US-1"})
  void refusesRegionThatIsNoCode(String region) {
    assertThatThrownBy(() -> new QueueDestination(URL, region, KEYS, Optional.empty()))
        .isInstanceOf(Failure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-east-1", "ap-southeast-3", "us-gov-west-1", "cn-north-1"})
  void takesCodesOfRegions(String region) {
    assertThat(new QueueDestination(URL, region, KEYS, Optional.empty()).fifo()).isFalse();
  }

  @Test
  void knowsFifoQueueByItsName() {
    assertThat(new QueueDestination(URL + ".fifo", "us-east-1", KEYS, Optional.empty()).fifo())
        .isTrue();
  }

  @Test
  void refusesRoleThatIsNone() {
    assertThatThrownBy(() -> new Role("arn:aws:iam::1:user/a", "xx", KEYS, Optional.empty()))
        .isInstanceOf(Failure.class);
    assertThatThrownBy(
            () -> new Role("arn:aws:iam::123456789012:role/a", "a b", KEYS, Optional.empty()))
        .isInstanceOf(Failure.class);
  }

  @Test
  void showsNoSecret() {
    assertThat(new QueueDestination(URL, "us-east-1", KEYS, Optional.empty()).toString())
        .doesNotContain("very secret");
  }
}
