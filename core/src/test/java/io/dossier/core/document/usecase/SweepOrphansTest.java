package io.dossier.core.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.Document;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SweepOrphansTest {
  private final Office office = new Office();

  @Test
  void removesWhatBelongsToNoDocumentOnceItIsOldEnough() {
    Document document = office.uploaded("one");
    Received orphan = office.received("two");
    Duration grace = Duration.ofHours(1);
    assertThat(office.orphans(Instant.now()).execute(grace)).isZero();
    assertThat(office.orphans(Instant.now().plus(grace.multipliedBy(2))).execute(grace))
        .isEqualTo(1);
    assertThat(office.files.open(document.id().sealedFile())).isPresent();
    assertThat(office.files.open(orphan.id().sealedFile())).isEmpty();
  }

  @Test
  void removesMoreThanOneBatch() {
    for (int i = 0; i < 1001; i++) {
      office.received("orphan " + i);
    }
    Document document = office.uploaded("one");
    assertThat(office.orphans(Instant.now().plusSeconds(1)).execute(Duration.ZERO)).isEqualTo(1001);
    assertThat(office.files.open(document.id().sealedFile())).isPresent();
  }
}
