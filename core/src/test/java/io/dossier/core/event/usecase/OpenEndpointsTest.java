package io.dossier.core.event.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.event.Endpoint;
import io.dossier.core.event.SigningSecrets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenEndpointsTest {
  private final Mailroom room = new Mailroom();
  private final Endpoint endpoint = room.created("*");

  private SigningSecrets secrets() {
    return room.open
        .with(room.organization, endpoint.id(), (known, secrets) -> secrets)
        .orElseThrow();
  }

  @Test
  void remembersForAMomentAndWipesThen() {
    SigningSecrets first = secrets();
    assertThat(secrets()).isSameAs(first);
    room.pass(Duration.ofSeconds(3));
    assertThat(secrets()).isNotSameAs(first);
    assertThatThrownBy(() -> first.current().key()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void wipesNothingThatIsInUse() {
    room.open.with(
        room.organization,
        endpoint.id(),
        (known, secrets) -> {
          room.open.forget(endpoint.id());
          return secrets.current().key();
        });
    assertThat(secrets().current().key()).hasSize(32);
  }
}
