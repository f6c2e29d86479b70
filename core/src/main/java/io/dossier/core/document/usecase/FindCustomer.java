package io.dossier.core.document.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Ulids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The customer that an upload names. */
public final class FindCustomer {
  private final Customers customers;
  private final Ulids ulids;
  private final InstantSource clock;

  public FindCustomer(Customers customers, Ulids ulids, InstantSource clock) {
    this.customers = customers;
    this.ulids = ulids;
    this.clock = clock;
  }

  /**
   * @throws Failure RULE when the organization has no such customer, or it was erased
   */
  CustomerId known(Caller caller, CustomerId id) {
    return customers
        .find(caller.organization(), id)
        .filter(customer -> customer.name().isPresent())
        .map(Customer::id)
        .orElseThrow(
            () -> Failure.of(Category.RULE, "customer_unknown", "customerId: no such customer"));
  }

  /** Found by name, or made. */
  CustomerId named(Caller caller, String name) {
    Instant now = clock.instant();
    return customers
        .admit(
            new Customer(
                CustomerId.of(ulids.next()),
                caller.organization(),
                Optional.of(name.strip()),
                now,
                now))
        .id();
  }
}
