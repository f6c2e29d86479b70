package io.dossier.core.flow.usecase;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.audit.AuditEntry;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** What an organization's applications need: shown, defined, and given up. */
public final class ManageProductTypes {
  private final ProductTypes products;
  private final KnownProducts known;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ManageProductTypes(
      ProductTypes products, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.products = products;
    this.known = new KnownProducts(products);
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public List<ProductType> all(Caller caller) {
    caller.require(Scope.FLOWS_READ);
    return known.all(caller.organization());
  }

  public ProductType one(Caller caller, String code) {
    caller.require(Scope.FLOWS_READ);
    return known
        .find(caller.organization(), code)
        .orElseThrow(() -> Failure.notFound("product type"));
  }

  /** Defines one, in place of what had its code; flows under way are compared by it from now on. */
  public ProductType define(Caller caller, ProductType product) {
    caller.require(Scope.FLOWS_WRITE);
    transactions.inTransaction(
        () -> {
          products.save(caller.organization(), product);
          audited(caller, "product_type.defined", product.code());
        });
    return product;
  }

  /** Gives up one of its own; what ships under that code holds again. */
  public void delete(Caller caller, String code) {
    caller.require(Scope.FLOWS_WRITE);
    transactions.inTransaction(
        () -> {
          if (!products.delete(caller.organization(), code)) {
            throw Failure.notFound("product type of your own");
          }
          audited(caller, "product_type.deleted", code);
        });
  }

  private void audited(Caller caller, String action, String code) {
    audit.append(AuditEntry.done(caller, clock.instant(), action, code, Map.of()));
  }
}
