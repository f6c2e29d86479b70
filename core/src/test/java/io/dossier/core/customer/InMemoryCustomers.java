package io.dossier.core.customer;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.SearchWords;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Customers in a map. */
public final class InMemoryCustomers implements Customers {
  private final InMemoryDatabase database;
  private final Map<CustomerId, Customer> kept;

  public InMemoryCustomers(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("customers");
  }

  @Override
  public Customer admit(Customer candidate) {
    return database.alone(
        () ->
            sameName(candidate)
                .orElseGet(
                    () -> {
                      kept.put(candidate.id(), candidate);
                      return candidate;
                    }));
  }

  @Override
  public Optional<Customer> find(OrganizationId organization, CustomerId id) {
    return database.alone(
        () ->
            Optional.ofNullable(kept.get(id))
                .filter(customer -> customer.organization().equals(organization)));
  }

  @Override
  public void save(Customer customer) {
    database.alone(
        () -> {
          if (sameName(customer).filter(same -> !same.id().equals(customer.id())).isPresent()) {
            throw Failure.conflict("customer_name_taken", "another customer has that name");
          }
          kept.put(customer.id(), customer);
        });
  }

  @Override
  public List<Customer> list(OrganizationId organization, int limit, int offset) {
    return database.alone(
        () ->
            named(organization)
                .sorted(Comparator.comparing((Customer c) -> c.id().text()).reversed())
                .skip(offset)
                .limit(limit)
                .toList());
  }

  @Override
  public long count(OrganizationId organization) {
    return database.alone(() -> named(organization).count());
  }

  private Stream<Customer> named(OrganizationId organization) {
    return kept.values().stream()
        .filter(customer -> customer.organization().equals(organization))
        .filter(customer -> customer.name().isPresent());
  }

  private Optional<Customer> sameName(Customer customer) {
    Optional<String> name = customer.name().map(SearchWords::normalized);
    return named(customer.organization())
        .filter(other -> other.name().map(SearchWords::normalized).equals(name))
        .findFirst();
  }
}
