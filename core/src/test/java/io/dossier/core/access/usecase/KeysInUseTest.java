package io.dossier.core.access.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.SampleKeyPairs;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysInUseTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final InMemoryRows rows = new InMemoryRows();
  private Instant now = Samples.NOON;
  private final KeysInUse keys = node();

  private KeysInUse node() {
    return new KeysInUse(
        rows.installationKeys(),
        new SampleKeyPairs(),
        rows.organizations(),
        Samples::ulid,
        () -> now);
  }

  @BeforeEach
  void makeOperator() {
    Samples.organization(rows);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private InstallationKey signing() {
    return keys.current(KeyUse.SIGNING);
  }

  @Test
  void makesAKeyAtFirstNeedAndKeepsIt() {
    InstallationKey first = signing();
    pass(DAY.multipliedBy(20));
    assertThat(signing().id()).isEqualTo(first.id());
    assertThat(keys.published()).extracting(InstallationKey::use).containsOnlyOnce(KeyUse.SIGNING);
  }

  @Test
  void publishesTheNextKeyADayBeforeItIsUsed() {
    InstallationKey first = signing();
    pass(InstallationKey.TERM.minus(InstallationKey.LEAD));
    assertThat(signing().id()).isEqualTo(first.id());
    assertThat(keys.published()).filteredOn(key -> key.use() == KeyUse.SIGNING).hasSize(2);
    pass(InstallationKey.LEAD);
    assertThat(signing().id()).isNotEqualTo(first.id());
    assertThat(keys.find(KeyUse.SIGNING, first.id())).as("in its overlap").isPresent();
    pass(KeyUse.SIGNING.overlap());
    assertThat(keys.find(KeyUse.SIGNING, first.id())).isEmpty();
    assertThat(keys.published()).extracting(InstallationKey::id).doesNotContain(first.id());
  }

  @Test
  void destroysKeysThatAreNoLongerKnown() {
    InstallationKey first = keys.current(KeyUse.ENCRYPTION);
    pass(InstallationKey.TERM.plus(KeyUse.ENCRYPTION.overlap()));
    keys.current(KeyUse.ENCRYPTION);
    assertThat(rows.installationKeys().all())
        .extracting(InstallationKey::id)
        .doesNotContain(first.id());
  }

  @Test
  void knowsTheKeyThatAnotherNodeMade() {
    signing();
    pass(InstallationKey.TERM);
    KeysInUse other = node();
    keys.published();
    pass(Duration.ofSeconds(2));
    InstallationKey theirs =
        new InstallationKey(
            "sig_theirs",
            signing().owner(),
            KeyUse.SIGNING,
            new SampleKeyPairs().make(KeyUse.SIGNING),
            now);
    rows.installationKeys().add(theirs);
    assertThat(keys.find(KeyUse.SIGNING, theirs.id())).isPresent();
    assertThat(other.find(KeyUse.SIGNING, signing().id())).isPresent();
  }

  @Test
  void takesAKeyForItsOwnUseAlone() {
    assertThat(keys.find(KeyUse.ENCRYPTION, signing().id())).isEmpty();
  }
}
