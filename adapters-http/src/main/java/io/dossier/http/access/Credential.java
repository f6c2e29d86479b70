package io.dossier.http.access;

import io.dossier.core.access.ApiKey;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import java.util.Set;

/**
 * What a request showed that it may call: a key or a client's token.
 *
 * @param actor the key's or the client's id
 * @param rateLimited whether the limits of calls hold for it
 */
public record Credential(
    OrganizationId organization, String actor, Set<Scope> scopes, boolean rateLimited) {
  public Credential {
    scopes = Set.copyOf(scopes);
  }

  static Credential of(ApiKey key) {
    return new Credential(key.organization(), key.id().text(), key.scopes(), key.rateLimited());
  }
}
