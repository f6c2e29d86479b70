package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.document.DocumentId;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Failure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers as rows: the name sealed, and found by its digest. */
public final class JdbcCustomers implements Customers {
  private final Sql sql;
  private final CustomerNames names;
  private final SearchIndex index;

  public JdbcCustomers(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.names = new CustomerNames(sql, keyring, sealer);
    this.index = new SearchIndex(sql, keyring);
  }

  @Override
  public Customer admit(Customer candidate) {
    String name = candidate.name().orElseThrow();
    byte[] digest = index.customerName(candidate.organization(), name);
    sql.update(
        "insert into customers (id, organization, name_digest, sealed_name, created_at, updated_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        candidate.id().text(),
        candidate.organization().text(),
        digest,
        sealed(candidate),
        candidate.createdAt(),
        candidate.updatedAt());
    return sql.one(
            "select * from customers where organization = ? and name_digest = ?",
            this::customer,
            candidate.organization().text(),
            digest)
        .orElseThrow();
  }

  @Override
  public Optional<Customer> find(OrganizationId organization, CustomerId id) {
    return sql.one(
        "select * from customers where organization = ? and id = ?",
        this::customer,
        organization.text(),
        id.text());
  }

  @Override
  public void save(Customer customer) {
    byte[] digest =
        customer.name().map(name -> index.customerName(customer.organization(), name)).orElse(null);
    boolean taken =
        digest != null
            && sql.one(
                    "select id from customers where organization = ? and name_digest = ?",
                    row -> row.getString("id"),
                    customer.organization().text(),
                    digest)
                .filter(id -> !id.equals(customer.id().text()))
                .isPresent();
    if (taken) {
      throw Failure.conflict("customer_name_taken", "another customer has that name");
    }
    sql.update(
        "update customers set name_digest = ?, sealed_name = ?, updated_at = ?"
            + " where organization = ? and id = ?",
        digest,
        sealed(customer),
        customer.updatedAt(),
        customer.organization().text(),
        customer.id().text());
    reindex(customer);
  }

  private void reindex(Customer customer) {
    List<SearchIndex.Indexed> documents =
        sql.query(
            "select id, created_at from documents where organization = ? and customer = ?",
            row ->
                new SearchIndex.Indexed(
                    customer.organization(),
                    new DocumentId(row.getString("id")),
                    Sql.time(row, "created_at")),
            customer.organization().text(),
            customer.id().text());
    for (SearchIndex.Indexed document : documents) {
      index.replace(document, SearchIndex.Origin.CUSTOMER, customer.name().stream().toList());
    }
  }

  @Override
  public List<Customer> list(OrganizationId organization, int limit, int offset) {
    return sql.query(
        "select * from customers where organization = ? and sealed_name is not null"
            + " order by id desc limit ? offset ?",
        this::customer,
        organization.text(),
        limit,
        offset);
  }

  @Override
  public long count(OrganizationId organization) {
    return sql.one(
            "select count(*) from customers where organization = ? and sealed_name is not null",
            row -> row.getLong(1),
            organization.text())
        .orElse(0L);
  }

  private byte @Nullable [] sealed(Customer customer) {
    return customer
        .name()
        .map(name -> names.seal(customer.organization(), customer.id(), name))
        .orElse(null);
  }

  private Customer customer(ResultSet row) throws SQLException {
    CustomerId id = new CustomerId(row.getString("id"));
    OrganizationId organization = new OrganizationId(row.getString("organization"));
    return new Customer(
        id,
        organization,
        Optional.ofNullable(row.getBytes("sealed_name"))
            .map(name -> names.open(organization, id, name)),
        Sql.time(row, "created_at"),
        Sql.time(row, "updated_at"));
  }
}
