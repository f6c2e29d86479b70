package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.shared.Secret;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of endpoints promises. */
public abstract class EndpointsContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Endpoint added(Endpoint endpoint) {
    rows().endpoints().add(endpoint, SampleEndpoint.secrets(endpoint.scheme()));
    return endpoint;
  }

  @Test
  void findsWhatWasAddedWithinItsOrganizationAlone() {
    Endpoint first = added(SampleEndpoint.of(organization, "document.*", "flow.finished"));
    Endpoint second = added(SampleEndpoint.of(organization, "*"));
    assertThat(rows().endpoints().find(organization, first.id())).contains(first);
    assertThat(rows().endpoints().list(organization)).containsExactly(second, first);
    OrganizationId other = Samples.organization(rows());
    assertThat(rows().endpoints().find(other, first.id())).isEmpty();
    assertThat(rows().endpoints().list(other)).isEmpty();
  }

  @Test
  void keepsQueuesWithTheirKeys() {
    StaticKeys keys = new StaticKeys("AKIA1", Secret.of("shh"));
    Endpoint plain = added(queue(keys));
    Endpoint role =
        added(
            queue(
                new Role(
                    "arn:aws:iam::123456789012:role/events",
                    "ext-1",
                    keys,
                    Optional.of(OutboundAddress.of("endpoint", "https://sts.example")))));
    assertThat(rows().endpoints().find(organization, plain.id())).contains(plain);
    assertThat(rows().endpoints().find(organization, role.id())).contains(role);
  }

  private Endpoint queue(QueueDestination.Access access) {
    return SampleEndpoint.to(
        organization,
        new Destination.Queue(
            new QueueDestination(
                "https://sqs.eu-west-1.amazonaws.com/1/q", "eu-west-1", access, Optional.empty())),
        Scheme.V1A,
        "*");
  }

  @Test
  void savesParticularsAndStateAndLeavesTheSecrets() {
    Endpoint endpoint = added(SampleEndpoint.of(organization, "*"));
    SigningSecrets secrets = rows().endpoints().secrets(endpoint).orElseThrow();
    Endpoint changed =
        endpoint
            .changed(
                SampleEndpoint.web("https://other.example/"),
                new EventPatterns(List.of("document.failed")),
                "another",
                true,
                Samples.NOON.plusSeconds(1))
            .failed(Samples.NOON.plusSeconds(2))
            .disabled(Endpoint.Reason.GONE, Samples.NOON.plusSeconds(3));
    rows().endpoints().save(changed);
    assertThat(rows().endpoints().find(organization, endpoint.id())).contains(changed);
    assertThat(rows().endpoints().secrets(endpoint)).contains(secrets);
    rows().endpoints().save(changed.enabled(Samples.NOON));
    assertThat(rows().endpoints().find(organization, endpoint.id()).orElseThrow().enabled())
        .isTrue();
  }

  @Test
  void replacesSecretsAndKeepsTheOneBefore() {
    Endpoint endpoint = added(SampleEndpoint.of(organization, "*"));
    SigningSecrets next =
        rows()
            .endpoints()
            .secrets(endpoint)
            .orElseThrow()
            .replacedBy(SampleEndpoint.secrets(Scheme.V1).current(), Samples.NOON);
    rows().endpoints().replaceSecrets(endpoint, next);
    assertThat(rows().endpoints().secrets(endpoint)).contains(next);
  }

  @Test
  void hasOneEndpointOfCallbacksForEachOrganization() {
    Race.of(
        4,
        () ->
            rows()
                .transactions()
                .inTransaction(
                    () ->
                        rows()
                            .endpoints()
                            .admitCallbacks(callbacks(), SampleEndpoint.secrets(Scheme.V1))));
    assertThat(rows().endpoints().list(organization)).hasSize(1);
    assertThat(rows().endpoints().admitCallbacks(callbacks(), SampleEndpoint.secrets(Scheme.V1)))
        .isFalse();
  }

  private Endpoint callbacks() {
    return SampleEndpoint.to(
        organization, new Destination.Callbacks(), Scheme.V1, EventType.FLOW_FINISHED.code());
  }

  @Test
  void deletesWithDeliveries() {
    Endpoint endpoint = added(SampleEndpoint.of(organization, "*"));
    rows().outbox().append(SampleEndpoint.event(organization, Samples.NOON));
    rows().endpoints().delete(endpoint);
    assertThat(rows().endpoints().find(organization, endpoint.id())).isEmpty();
    assertThat(rows().endpoints().secrets(endpoint)).isEmpty();
    assertThat(rows().deliveries().page(SampleEndpoint.deliveries(endpoint)).deliveries())
        .isEmpty();
  }
}
