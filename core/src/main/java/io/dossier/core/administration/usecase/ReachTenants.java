package io.dossier.core.administration.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Organization;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.Optional;

/**
 * Which organizations a caller may administer: its own, and from the operator's organization, which
 * is the oldest, every one. Others are not found.
 */
public final class ReachTenants {
  private final Organizations organizations;

  public ReachTenants(Organizations organizations) {
    this.organizations = organizations;
  }

  /** Oldest first, at most {@code limit} that come after the given one. */
  public List<Organization> page(Caller caller, Optional<OrganizationId> after, int limit) {
    caller.require(Scope.API_MANAGE);
    List<Organization> all = organizations.all();
    return all.stream()
        .filter(organization -> within(caller, organization.id(), all))
        .dropWhile(organization -> after.isPresent() && !organization.id().equals(after.get()))
        .skip(after.isPresent() ? 1 : 0)
        .limit(limit)
        .toList();
  }

  /**
   * @throws Failure NOT_FOUND
   */
  public Organization find(Caller caller, OrganizationId id) {
    caller.require(Scope.API_MANAGE);
    List<Organization> all = organizations.all();
    return all.stream()
        .filter(organization -> organization.id().equals(id))
        .filter(organization -> within(caller, organization.id(), all))
        .findFirst()
        .orElseThrow(() -> Failure.notFound("tenant"));
  }

  /** The caller, as it acts within that organization. */
  public Caller actingIn(Caller caller, OrganizationId id) {
    Organization organization = find(caller, id);
    return new Caller(
        organization.id(), caller.actor(), caller.scopes(), caller.address(), caller.requestId());
  }

  private static boolean within(Caller caller, OrganizationId id, List<Organization> all) {
    return caller.organization().equals(id) || caller.organization().equals(all.get(0).id());
  }
}
