package io.dossier.core.access;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.Set;

/**
 * Who asks, within which organization, and from where. Handed to every use case, so that what is
 * done can be audited.
 *
 * @param actor the key's id, or {@code system}
 * @param address the network address the request came from; empty for the system
 */
public record Caller(
    OrganizationId organization,
    String actor,
    Set<Scope> scopes,
    String address,
    String requestId) {
  public static final String SYSTEM = "system";

  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** The product acting by itself, as in jobs and sweeps. */
  public static Caller system(OrganizationId organization) {
    return new Caller(organization, SYSTEM, Set.of(Scope.values()), "", "");
  }

  /**
   * @throws Failure FORBIDDEN, naming the scope
   */
  public void require(Scope scope) {
    if (!scopes.contains(scope)) {
      throw Failure.of(Category.FORBIDDEN, "missing_scope", "missing scope: " + scope.code());
    }
  }
}
