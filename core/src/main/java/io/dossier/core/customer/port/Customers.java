package io.dossier.core.customer.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Customers by id and by name. Names lie sealed under the organization's key; a name is found by a
 * keyed digest of its normalized form ({@link io.dossier.core.document.SearchWords#normalized}).
 */
public interface Customers {
  /**
   * The customer of that name: the one who is there, or the candidate, who is kept. Two calls at
   * the same moment give the same customer.
   */
  Customer admit(Customer candidate);

  Optional<Customer> find(OrganizationId organization, CustomerId id);

  /** Those of the ids that are known. */
  default Map<CustomerId, Customer> findAll(OrganizationId organization, Set<CustomerId> ids) {
    Map<CustomerId, Customer> found = new HashMap<>();
    ids.forEach(id -> find(organization, id).ifPresent(customer -> found.put(id, customer)));
    return found;
  }

  /**
   * Replaces.
   *
   * @throws io.dossier.core.shared.Failure CONFLICT when another customer has that name
   */
  void save(Customer customer);

  /** Newest first, erased ones left out. */
  List<Customer> list(OrganizationId organization, int limit, int offset);

  long count(OrganizationId organization);
}
