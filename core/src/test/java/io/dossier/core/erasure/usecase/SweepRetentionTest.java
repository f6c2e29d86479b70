package io.dossier.core.erasure.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.Document;
import io.dossier.core.document.Document.Hold;
import io.dossier.core.document.Status;
import io.dossier.core.document.usecase.HoldDocument;
import io.dossier.core.document.usecase.Office;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SweepRetentionTest {
  private final Office office = new Office();

  @Test
  void erasesWhatIsPastItsRetentionAndNotHeld() {
    Document old = office.uploaded("old");
    Document held = office.uploaded("held");
    new HoldDocument(office.change()).execute(office.caller, held.id(), Hold.HELD);
    office.pass(Duration.ofDays(29));
    Document young = office.uploaded("young");
    assertThat(office.retention().execute()).isZero();
    office.pass(Duration.ofDays(1));
    assertThat(office.retention().execute()).isEqualTo(1);
    assertThat(office.found(old.id()).status()).isEqualTo(Status.ERASED);
    assertThat(office.found(held.id()).status()).isEqualTo(Status.QUEUED);
    assertThat(office.found(young.id()).status()).isEqualTo(Status.QUEUED);
    assertThat(office.rows.ledger().find(old.organization(), old.id()).orElseThrow().reason())
        .isEqualTo("retention");
  }

  @Test
  void erasesMoreThanOneBatch() {
    for (int i = 0; i < 230; i++) {
      office.uploaded("document " + i);
    }
    office.pass(Duration.ofDays(31));
    assertThat(office.retention().execute()).isEqualTo(230);
  }
}
