package io.dossier.core.customer;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.shared.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom documents are about.
 *
 * @param name empty once the customer was erased
 */
public record Customer(
    CustomerId id,
    OrganizationId organization,
    Optional<String> name,
    Instant createdAt,
    Instant updatedAt) {
  public static final int LONGEST_NAME = 256;

  public Customer {
    name.ifPresent(Customer::check);
  }

  public Customer renamed(String newName, Instant now) {
    if (name.isEmpty()) {
      throw Failure.conflict("customer_erased", "the customer was erased");
    }
    return new Customer(id, organization, Optional.of(newName), createdAt, now);
  }

  public Customer erased(Instant now) {
    return new Customer(id, organization, Optional.empty(), createdAt, now);
  }

  private static void check(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw Failure.invalid("customerName", "must have 1 to " + LONGEST_NAME + " characters");
    }
  }
}
