package io.dossier.core.document;

import static io.dossier.core.shared.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.shared.Race;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import org.junit.jupiter.api.Test;

/** What every store of spent links promises. */
public abstract class SpentLinksContract {
  protected abstract Rows rows();

  @Test
  void spendsALinkOnce() {
    String link = Samples.ulid().text();
    assertThat(rows().spentLinks().spend(link, NOON)).isTrue();
    assertThat(rows().spentLinks().spend(link, NOON)).isFalse();
  }

  @Test
  void letsOneOfManySpendALink() {
    String link = Samples.ulid().text();
    assertThat(Race.of(8, () -> rows().spentLinks().spend(link, NOON)))
        .filteredOn(spent -> spent)
        .hasSize(1);
  }

  @Test
  void forgetsWhatExpired() {
    String link = Samples.ulid().text();
    rows().spentLinks().spend(link, NOON);
    rows().spentLinks().forget(NOON);
    assertThat(rows().spentLinks().spend(link, NOON)).isFalse();
    rows().spentLinks().forget(NOON.plusMillis(1));
    assertThat(rows().spentLinks().spend(link, NOON)).isTrue();
  }
}
