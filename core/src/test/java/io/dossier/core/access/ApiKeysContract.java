package io.dossier.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of API keys promises. */
public abstract class ApiKeysContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private ApiKey saved() {
    ApiKeyText text =
        ApiKeyText.random(count -> SampleKeys.bytes(Samples.ulid().hashCode(), count));
    ApiKey key =
        new ApiKey(
            KeyId.of(Samples.ulid()),
            organization,
            "of the scanner",
            Set.of(Scope.DOCUMENTS_READ, Scope.SUBMISSIONS_WRITE),
            text.digest(),
            true,
            Samples.NOON,
            Optional.of(Samples.NOON.plusSeconds(60)),
            Optional.empty(),
            Optional.empty());
    rows().apiKeys().save(key);
    return key;
  }

  @Test
  void findsByDigestAndById() {
    ApiKey key = saved();
    assertThat(rows().apiKeys().findByDigest(key.digest())).contains(key);
    assertThat(rows().apiKeys().find(organization, key.id())).contains(key);
  }

  @Test
  void hidesTheKeysOfAnotherOrganization() {
    ApiKey key = saved();
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().apiKeys().find(other, key.id())).isEmpty();
    assertThat(rows().apiKeys().list(other)).isEmpty();
  }

  @Test
  void findsRevokedKeysStill() {
    ApiKey revoked = saved().revoked(Samples.NOON);
    rows().apiKeys().save(revoked);
    assertThat(rows().apiKeys().findByDigest(revoked.digest())).contains(revoked);
  }

  @Test
  void listsTheNewestFirst() {
    ApiKey older = saved();
    ApiKey newer = saved();
    assertThat(rows().apiKeys().list(organization)).containsExactly(newer, older);
  }

  @Test
  void notesTheLastUseAndKeepsItWhenTheKeyIsSaved() {
    ApiKey key = saved();
    Instant used = Samples.NOON.plusMillis(1234);
    rows().apiKeys().used(key.id(), used);
    rows().apiKeys().save(key.revoked(Samples.NOON));
    ApiKey found = rows().apiKeys().find(organization, key.id()).orElseThrow();
    assertThat(found.lastUsedAt()).contains(used);
    assertThat(found.revokedAt()).contains(Samples.NOON);
  }
}
