package io.dossier.core.customer.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Lists, shows and renames customers. */
public final class ManageCustomers {
  private final Customers customers;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ManageCustomers(
      Customers customers, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.customers = customers;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Listed(List<Customer> customers, long total) {}

  public Listed list(Caller caller, int limit, int offset) {
    caller.require(Scope.DOCUMENTS_READ);
    return new Listed(
        customers.list(caller.organization(), limit, offset),
        customers.count(caller.organization()));
  }

  public Customer one(Caller caller, CustomerId id) {
    caller.require(Scope.DOCUMENTS_READ);
    return found(caller, id);
  }

  public Customer rename(Caller caller, CustomerId id, String name) {
    caller.require(Scope.DOCUMENTS_WRITE);
    return transactions.inTransaction(
        () -> {
          Instant now = clock.instant();
          Customer renamed = found(caller, id).renamed(name.strip(), now);
          customers.save(renamed);
          audit.append(AuditEntry.done(caller, now, "customer.renamed", id.text(), Map.of()));
          return renamed;
        });
  }

  private Customer found(Caller caller, CustomerId id) {
    return customers
        .find(caller.organization(), id)
        .orElseThrow(() -> Failure.notFound("customer"));
  }
}
