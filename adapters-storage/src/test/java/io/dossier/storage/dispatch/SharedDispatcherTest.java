package io.dossier.storage.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.event.Delivery;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.Endpoint;
import io.dossier.core.shared.Waiting;
import io.dossier.storage.jdbc.JdbcRows;
import io.dossier.storage.jdbc.LaneClaims;
import io.dossier.storage.jdbc.LeasedClaims;
import io.dossier.storage.jdbc.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedDispatcherTest extends DispatcherContract {
  @TempDir static Path folder;
  private static TestDatabase database;
  private static JdbcRows rows;

  @BeforeAll
  static void open() {
    database = TestDatabase.postgres();
    rows = new JdbcRows(database, folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  JdbcRows rows() {
    return rows;
  }

  @Override
  LaneClaims claims() {
    return new LeasedClaims(database.sql());
  }

  @Override
  Dispatcher.Pace pace() {
    return Dispatcher.Pace.SHARED;
  }

  @Test
  void sharesWhatIsDueWithAnotherProcess() {
    Endpoint endpoint = endpoint();
    try (Dispatcher first = dispatcher(delivery -> taken());
        Dispatcher second = dispatcher(delivery -> taken())) {
      first.start();
      second.start();
      happen(60);
      Waiting.until(() -> count(endpoint, State.DELIVERED) == 60);
    }
    assertThat(attempts).hasSize(60).values().as("once each").containsOnly(1);
  }

  @Test
  void takesUpWhatAnotherProcessHadWhenItDied() {
    Endpoint endpoint = endpoint();
    happen(1);
    Instant now = CLOCK.instant();
    LaneClaims.Claim claim = claims().claim(endpoint.id().text(), now, 5);
    assertThat(claim.deliveries()).hasSize(1);
    assertThat(claims().claim(endpoint.id().text(), now, 5).deliveries()).isEmpty();
    Delivery dead = claim.deliveries().get(0);
    assertThat(
            claims().claim(endpoint.id().text(), now.plus(Duration.ofMinutes(2)), 5).deliveries())
        .extracting(Delivery::id)
        .containsExactly(dead.id());
  }
}
