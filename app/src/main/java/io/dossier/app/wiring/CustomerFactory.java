package io.dossier.app.wiring;

import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.customer.usecase.ManageCustomers;
import io.dossier.core.document.usecase.FindCustomer;
import io.dossier.core.shared.Transactions;
import io.dossier.core.shared.Ulids;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Customers. */
@Factory
final class CustomerFactory {
  @Singleton
  ManageCustomers manageCustomers(
      Customers customers, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new ManageCustomers(customers, audit, transactions, clock);
  }

  @Singleton
  FindCustomer findCustomer(Customers customers, Ulids ulids, InstantSource clock) {
    return new FindCustomer(customers, ulids, clock);
  }
}
