package io.dossier.core.access;

import io.dossier.core.access.port.Clients;
import io.dossier.core.shared.InMemoryDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Clients in a map. */
public final class InMemoryClients implements Clients {
  private static final Comparator<Client> BY_ID =
      Comparator.comparing(client -> client.id().text());

  private final InMemoryDatabase database;
  private final Map<ClientId, Client> kept;

  public InMemoryClients(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("clients");
  }

  @Override
  public void save(Client client) {
    database.alone(
        () ->
            kept.merge(
                client.id(),
                client,
                (before, after) ->
                    before.revokedAt().map(when -> revoked(after, when)).orElse(after)));
  }

  @Override
  public Optional<Client> find(ClientId id) {
    return database.alone(() -> Optional.ofNullable(kept.get(id)));
  }

  @Override
  public Optional<Client> find(OrganizationId organization, ClientId id) {
    return find(id).filter(client -> client.organization().equals(organization));
  }

  @Override
  public List<Client> list(OrganizationId organization) {
    return database.alone(() -> of(organization).sorted(BY_ID.reversed()).toList());
  }

  @Override
  public List<Client> page(OrganizationId organization, Optional<ClientId> after, int limit) {
    String last = after.map(ClientId::text).orElse("");
    return database.alone(
        () ->
            of(organization)
                .filter(Client::usable)
                .filter(client -> client.id().text().compareTo(last) > 0)
                .sorted(BY_ID)
                .limit(limit)
                .toList());
  }

  private static Client revoked(Client client, Instant when) {
    return new Client(
        client.id(),
        client.organization(),
        client.name(),
        client.scopes(),
        client.secrets(),
        client.keys(),
        client.rateLimited(),
        client.createdAt(),
        Optional.of(when));
  }

  private Stream<Client> of(OrganizationId organization) {
    return kept.values().stream().filter(client -> client.organization().equals(organization));
  }
}
