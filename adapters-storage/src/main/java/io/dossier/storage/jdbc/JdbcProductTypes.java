package io.dossier.storage.jdbc;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.flow.product.CrossCheckRule;
import io.dossier.core.flow.product.CrossCheckRule.Source;
import io.dossier.core.flow.product.ExpectedDocument;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Product types as rows, sealed under the organization's key. */
public final class JdbcProductTypes implements ProductTypes {
  private static final String LABEL = "product:";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcProductTypes(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void save(OrganizationId organization, ProductType product) {
    try (DataKey key = keyring.ofOrganization(organization)) {
      byte[] sealed = sealer.sealRecord(key, LABEL + product.code(), packed(product));
      int changed =
          sql.update(
              "update product_types set sealed_definition = ? where organization = ? and code = ?",
              sealed,
              organization.text(),
              product.code());
      if (changed == 0) {
        sql.update(
            "insert into product_types (organization, code, sealed_definition) values (?, ?, ?)",
            organization.text(),
            product.code(),
            sealed);
      }
    }
  }

  @Override
  public Optional<ProductType> find(OrganizationId organization, String code) {
    return sql.one(
        "select * from product_types where organization = ? and code = ?",
        this::product,
        organization.text(),
        code);
  }

  @Override
  public List<ProductType> all(OrganizationId organization) {
    return sql.query(
        "select * from product_types where organization = ? order by organization, code",
        this::product,
        organization.text());
  }

  @Override
  public boolean delete(OrganizationId organization, String code) {
    return sql.update(
            "delete from product_types where organization = ? and code = ?",
            organization.text(),
            code)
        > 0;
  }

  private static byte[] packed(ProductType product) {
    Packing packing = new Packing();
    packing.each(
        product.expected(),
        (out, expected) -> {
          out.text(expected.name());
          out.each(expected.types(), (types, type) -> types.text(type.code()));
        });
    packing.each(
        product.crossChecks(),
        (out, rule) -> {
          out.text(rule.field());
          out.text(rule.kind().name());
          out.each(
              rule.sources(),
              (sources, source) -> {
                sources.text(source.type().code());
                sources.text(source.field());
              });
        });
    return packing.done();
  }

  private ProductType product(ResultSet row) throws SQLException {
    String code = row.getString("code");
    try (DataKey key = keyring.ofOrganization(new OrganizationId(row.getString("organization")))) {
      Unpacking in =
          new Unpacking(sealer.openRecord(key, LABEL + code, row.getBytes("sealed_definition")));
      List<ExpectedDocument> expected =
          in.each(
              each ->
                  new ExpectedDocument(each.text(), Set.copyOf(each.each(JdbcProductTypes::type))));
      List<CrossCheckRule> rules =
          in.each(
              each ->
                  new CrossCheckRule(
                      each.text(),
                      FieldKind.valueOf(each.text()),
                      each.each(source -> new Source(type(source), source.text()))));
      return new ProductType(code, expected, rules);
    }
  }

  private static DocumentType type(Unpacking in) {
    return DocumentType.ofCode(in.text()).orElseThrow();
  }
}
