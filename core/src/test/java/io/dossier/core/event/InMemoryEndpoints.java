package io.dossier.core.event;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Endpoints in a map. */
public final class InMemoryEndpoints implements Endpoints {
  private final InMemoryDatabase database;
  private final Map<EndpointId, Endpoint> kept;
  private final Map<EndpointId, SigningSecrets> secrets;
  private final Map<DeliveryId, Delivery> deliveries;

  public InMemoryEndpoints(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("endpoints");
    secrets = database.table("endpoint-secrets");
    deliveries = database.table("deliveries");
  }

  @Override
  public void add(Endpoint endpoint, SigningSecrets given) {
    database.alone(
        () -> {
          kept.put(endpoint.id(), endpoint);
          secrets.put(endpoint.id(), copy(given));
        });
  }

  @Override
  public boolean admitCallbacks(Endpoint endpoint, SigningSecrets given) {
    return database.alone(
        () -> {
          if (list(endpoint.organization()).stream().anyMatch(Endpoint::manyReceivers)) {
            return false;
          }
          add(endpoint, given);
          return true;
        });
  }

  @Override
  public Optional<Endpoint> find(OrganizationId organization, EndpointId id) {
    return database
        .alone(() -> Optional.ofNullable(kept.get(id)))
        .filter(endpoint -> endpoint.organization().equals(organization));
  }

  @Override
  public Optional<Endpoint> lock(OrganizationId organization, EndpointId id) {
    return find(organization, id);
  }

  @Override
  public List<Endpoint> list(OrganizationId organization) {
    return database.alone(
        () ->
            kept.values().stream()
                .filter(endpoint -> endpoint.organization().equals(organization))
                .sorted(Comparator.comparing((Endpoint each) -> each.id().text()).reversed())
                .toList());
  }

  @Override
  public void save(Endpoint endpoint) {
    database.alone(() -> kept.replace(endpoint.id(), endpoint));
  }

  @Override
  public Optional<SigningSecrets> secrets(Endpoint endpoint) {
    return database.alone(
        () -> Optional.ofNullable(secrets.get(endpoint.id())).map(InMemoryEndpoints::copy));
  }

  @Override
  public void replaceSecrets(Endpoint endpoint, SigningSecrets next) {
    database.alone(() -> secrets.put(endpoint.id(), copy(next)));
  }

  @Override
  public void delete(Endpoint endpoint) {
    database.alone(
        () -> {
          kept.remove(endpoint.id());
          secrets.remove(endpoint.id());
          deliveries.values().removeIf(each -> each.endpoint().equals(endpoint.id()));
        });
  }

  private static SigningSecrets copy(SigningSecrets secrets) {
    return new SigningSecrets(
        copy(secrets.current()),
        secrets
            .previous()
            .map(old -> new SigningSecrets.Previous(copy(old.secret()), old.until())));
  }

  private static SigningSecret copy(SigningSecret secret) {
    return SigningSecret.of(secret.scheme(), secret.key());
  }
}
