package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentId;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Endpoints and events made for tests. */
public final class SampleEndpoint {
  private SampleEndpoint() {}

  public static Endpoint of(OrganizationId organization, String... patterns) {
    return to(organization, web("https://receiver.example/hook"), Scheme.V1, patterns);
  }

  public static Endpoint to(
      OrganizationId organization, Destination destination, Scheme scheme, String... patterns) {
    return new Endpoint(
        EndpointId.of(Samples.ulid()),
        organization,
        destination,
        new EventPatterns(List.of(patterns)),
        "of a test",
        false,
        scheme,
        new Endpoint.Enabled(),
        Optional.empty(),
        Samples.NOON,
        Samples.NOON);
  }

  public static Destination web(String url) {
    return new Destination.Web(OutboundAddress.of("url", url));
  }

  public static SigningSecrets secrets(Scheme scheme) {
    return SigningSecrets.of(
        SigningSecret.random(scheme, count -> SampleKeys.bytes(Samples.ulid().hashCode(), count)));
  }

  /** Of a document that was uploaded. */
  public static Event event(OrganizationId organization, Instant at) {
    return event(
        organization,
        at,
        new DocumentEvent.Uploaded(DocumentId.of(Samples.ulid()), Optional.empty()));
  }

  public static Event event(OrganizationId organization, Instant at, Occurrence occurrence) {
    return new Event(EventId.of(Samples.ulid()), organization, at, occurrence);
  }

  public static DeliveryQuery deliveries(Endpoint endpoint) {
    return new DeliveryQuery(
        endpoint.organization(), endpoint.id(), Optional.empty(), 100, Optional.empty());
  }
}
