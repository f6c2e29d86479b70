package io.dossier.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of clients promises. */
public abstract class ClientsContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private static ClientSecret secret() {
    return ClientSecret.random(count -> SampleKeys.bytes(Samples.ulid().hashCode(), count));
  }

  private Client saved() {
    Client client =
        new Client(
            ClientId.of(Samples.ulid()),
            organization,
            "of the intake",
            Set.of(Scope.SUBMISSIONS_READ, Scope.SUBMISSIONS_WRITE),
            ClientSecrets.of(secret().digest()),
            Optional.of(new ClientKeySet("{\"keys\":[]}")),
            false,
            Samples.NOON,
            Optional.empty());
    rows().clients().save(client);
    return client;
  }

  @Test
  void findsByIdWithinTheOrganizationAndWithout() {
    Client client = saved();
    assertThat(rows().clients().find(client.id())).contains(client);
    assertThat(rows().clients().find(organization, client.id())).contains(client);
    assertThat(rows().clients().find(ClientId.of(Samples.ulid()))).isEmpty();
  }

  @Test
  void hidesTheClientsOfAnotherOrganization() {
    Client client = saved();
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().clients().find(other, client.id())).isEmpty();
    assertThat(rows().clients().list(other)).isEmpty();
    assertThat(rows().clients().page(other, Optional.empty(), 10)).isEmpty();
  }

  @Test
  void keepsTheSecretBeforeForItsWhile() {
    Client client = saved();
    Client rotated =
        client.with(client.secrets().replacedBy(secret().digest(), Samples.NOON.plusSeconds(60)));
    rows().clients().save(rotated);
    assertThat(rows().clients().find(client.id())).contains(rotated);
  }

  @Test
  void neverBringsARevokedClientBack() {
    Client client = saved();
    Client revoked = client.revoked(Samples.NOON.plusSeconds(1));
    rows().clients().save(revoked);
    rows().clients().save(client);
    assertThat(rows().clients().find(client.id())).contains(revoked);
    rows().clients().save(client.revoked(Samples.NOON.plusSeconds(9)));
    assertThat(rows().clients().find(client.id())).contains(revoked);
  }

  @Test
  void listsTheNewestFirstAndPagesThroughTheUsableOldestFirst() {
    Client first = saved();
    Client second = saved();
    Client gone = saved().revoked(Samples.NOON);
    rows().clients().save(gone);
    Client last = saved();
    assertThat(rows().clients().list(organization)).containsExactly(last, gone, second, first);
    assertThat(rows().clients().page(organization, Optional.empty(), 2))
        .containsExactly(first, second);
    assertThat(rows().clients().page(organization, Optional.of(second.id()), 2))
        .containsExactly(last);
  }
}
