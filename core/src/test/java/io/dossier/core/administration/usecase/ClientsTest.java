package io.dossier.core.administration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Client;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.usecase.AuthenticateClient;
import io.dossier.core.administration.usecase.CreateApiKey.Limits;
import io.dossier.core.audit.port.AuditLog.Range;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientsTest {
  private final InMemoryRows rows = new InMemoryRows();
  private final OrganizationId operator = Samples.organization(rows);
  private final OrganizationId tenant = Samples.organization(rows);
  private final Caller caller = caller(operator);
  private final Randomness randomness = count -> SampleKeys.bytes(Samples.ulid().hashCode(), count);
  private Instant now = Samples.NOON;
  private final AuthenticateClient authenticate = new AuthenticateClient(rows.clients(), () -> now);

  private static Caller caller(OrganizationId organization) {
    return new Caller(organization, "key_1", Set.of(Scope.API_MANAGE), "127.0.0.1", "request");
  }

  private CreateClient.Created created() {
    return new CreateClient(
            rows.clients(),
            rows.auditLog(),
            rows.transactions(),
            Samples::ulid,
            randomness,
            () -> now)
        .execute(
            new CreateClient.Command(
                caller,
                "intake",
                Set.of(Scope.SUBMISSIONS_READ),
                Optional.empty(),
                Limits.LIMITED));
  }

  private CreateClient.Created rotated(Client client, Duration overlap) {
    return new RotateClientSecret(
            rows.clients(), rows.auditLog(), rows.transactions(), randomness, () -> now)
        .execute(new RotateClientSecret.Command(caller, client.id(), overlap));
  }

  private boolean admitted(CreateClient.Created created) {
    return authenticate
        .named(created.client().id().text())
        .filter(client -> authenticate.admits(client, created.secret().reveal()))
        .isPresent();
  }

  @Test
  void admitsItsOwnSecretAlone() {
    CreateClient.Created one = created();
    CreateClient.Created other = created();
    assertThat(admitted(one)).isTrue();
    assertThat(authenticate.admits(one.client(), other.secret().reveal())).isFalse();
    assertThat(authenticate.admits(one.client(), "")).isFalse();
    assertThat(authenticate.named("cli_nobody")).isEmpty();
    assertThat(one.secret().reveal()).matches("dsr_cs_[a-z2-7]{58}");
    assertThat(one.secret().toString()).isEqualTo("dsr_cs_...");
  }

  @Test
  void takesTheSecretBeforeUntilItsOverlapEnds() {
    CreateClient.Created before = created();
    CreateClient.Created after = rotated(before.client(), Duration.ofMinutes(5));
    assertThat(admitted(before)).isTrue();
    assertThat(admitted(after)).isTrue();
    now = now.plus(Duration.ofMinutes(5));
    assertThat(admitted(before)).isFalse();
    assertThat(admitted(after)).isTrue();
    assertThat(admitted(rotated(before.client(), Duration.ZERO))).isTrue();
    assertThat(admitted(after)).isFalse();
  }

  @Test
  void revokedClientIsNoneAndGetsNoSecret() {
    CreateClient.Created created = created();
    new RevokeClient(rows.clients(), rows.auditLog(), rows.transactions(), () -> now)
        .execute(new RevokeClient.Command(caller, created.client().id()));
    assertThat(admitted(created)).isFalse();
    assertThatThrownBy(() -> rotated(created.client(), Duration.ZERO))
        .isInstanceOf(Failure.class)
        .hasMessage("client not found");
    assertThat(
            rows.auditLog()
                .page(operator, Optional.of(created.client().id().text()), Range.newest(9)))
        .extracting(numbered -> numbered.entry().action())
        .containsExactly("client.revoked", "client.created");
  }

  @Test
  void tenantSeesItselfAndTheOperatorSeesAll() {
    ReachTenants reach = new ReachTenants(rows.organizations());
    assertThat(reach.page(caller(tenant), Optional.empty(), 9))
        .extracting(organization -> organization.id())
        .containsExactly(tenant);
    assertThat(reach.page(caller, Optional.empty(), 9)).hasSize(2);
    assertThat(reach.page(caller, Optional.of(operator), 9)).hasSize(1);
    assertThat(reach.actingIn(caller, tenant).organization()).isEqualTo(tenant);
    assertThatThrownBy(() -> reach.actingIn(caller(tenant), operator))
        .isInstanceOf(Failure.class)
        .hasMessage("tenant not found");
  }
}
