package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names of customers, sealed under the organization's key. */
final class CustomerNames {
  private static final String LABEL = "customer-name:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  CustomerNames(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  byte[] seal(OrganizationId organization, CustomerId id, String name) {
    try (DataKey key = keyring.ofOrganization(organization)) {
      return sealer.sealRecord(key, LABEL + id, name.getBytes(StandardCharsets.UTF_8));
    }
  }

  String open(OrganizationId organization, CustomerId id, byte[] sealed) {
    try (DataKey key = keyring.ofOrganization(organization)) {
      return new String(sealer.openRecord(key, LABEL + id, sealed), StandardCharsets.UTF_8);
    }
  }

  /** The name of a customer that was not erased. */
  Optional<String> find(OrganizationId organization, CustomerId id) {
    return sql.one(
            "select sealed_name from customers where organization = ? and id = ?"
                + " and sealed_name is not null",
            row -> row.getBytes("sealed_name"),
            organization.text(),
            id.text())
        .map(name -> open(organization, id, name));
  }
}
