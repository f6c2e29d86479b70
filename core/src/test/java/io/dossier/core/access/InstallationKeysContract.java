package io.dossier.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the installation's key pairs promises. */
public abstract class InstallationKeysContract {
  private OrganizationId operator;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    operator = Samples.organization(rows());
  }

  private InstallationKey added(KeyUse use, Instant when) {
    InstallationKey key =
        new InstallationKey(
            use.code() + "_" + Samples.ulid(), operator, use, new SampleKeyPairs().make(use), when);
    rows().installationKeys().add(key);
    return key;
  }

  private List<InstallationKey> ours() {
    return rows().installationKeys().all().stream()
        .filter(key -> key.owner().equals(operator))
        .toList();
  }

  @Test
  void givesBothHalvesBackOldestFirst() {
    InstallationKey younger = added(KeyUse.SIGNING, Samples.NOON.plusSeconds(1));
    InstallationKey older = added(KeyUse.ENCRYPTION, Samples.NOON);
    assertThat(ours()).extracting(InstallationKey::id).containsExactly(older.id(), younger.id());
    InstallationKey found = ours().get(1);
    assertThat(found.use()).isEqualTo(KeyUse.SIGNING);
    assertThat(found.createdAt()).isEqualTo(younger.createdAt());
    assertThat(found.pair().getPublic().getEncoded())
        .isEqualTo(younger.pair().getPublic().getEncoded());
    assertThat(found.pair().getPrivate().getEncoded())
        .isEqualTo(younger.pair().getPrivate().getEncoded());
  }

  @Test
  void keepsWhatSeveralNodesAddAtTheSameMoment() {
    List<InstallationKey> made = Race.of(3, () -> added(KeyUse.SIGNING, Samples.NOON));
    assertThat(ours())
        .extracting(InstallationKey::id)
        .containsExactlyInAnyOrderElementsOf(made.stream().map(InstallationKey::id).toList());
  }

  @Test
  void nodesThatNeedAKeyAtTheSameMomentKnowEachOthers() {
    Instant later = Samples.NOON.plus(Duration.ofDays(3650));
    List<InstallationKey> used = Race.of(3, () -> node(later).current(KeyUse.SIGNING));
    KeysInUse another = node(later);
    assertThat(used).allMatch(key -> another.find(KeyUse.SIGNING, key.id()).isPresent());
  }

  private KeysInUse node(Instant now) {
    return new KeysInUse(
        rows().installationKeys(),
        new SampleKeyPairs(),
        rows().organizations(),
        Samples::ulid,
        () -> now);
  }

  @Test
  void removesForGood() {
    InstallationKey key = added(KeyUse.SIGNING, Samples.NOON);
    rows().installationKeys().remove(key.id());
    rows().installationKeys().remove(key.id());
    assertThat(ours()).isEmpty();
  }
}
