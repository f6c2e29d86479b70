package io.dossier.core.access.port;

import io.dossier.core.access.Client;
import io.dossier.core.access.ClientId;
import io.dossier.core.access.OrganizationId;
import java.util.List;
import java.util.Optional;

/** The clients of all organizations; their secrets are never handed in, only digests of them. */
public interface Clients {
  /** Inserts or replaces; but a client that was revoked stays so, whatever is saved later. */
  void save(Client client);

  /** Whatever organization it belongs to, revoked ones included. */
  Optional<Client> find(ClientId id);

  /** Revoked ones included. */
  Optional<Client> find(OrganizationId organization, ClientId id);

  /** Newest first, revoked ones included. */
  List<Client> list(OrganizationId organization);

  /** Those that are not revoked, oldest first, at most {@code limit} that come after the given. */
  List<Client> page(OrganizationId organization, Optional<ClientId> after, int limit);
}
