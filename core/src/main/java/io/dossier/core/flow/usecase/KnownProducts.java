package io.dossier.core.flow.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.flow.product.ShippedProducts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An organization's own product types, and those that ship and that it has not replaced. */
public final class KnownProducts {
  private final ProductTypes products;

  public KnownProducts(ProductTypes products) {
    this.products = products;
  }

  Optional<ProductType> find(OrganizationId organization, String code) {
    return products.find(organization, code).or(() -> ShippedProducts.of(code));
  }

  /** By their codes. */
  List<ProductType> all(OrganizationId organization) {
    Map<String, ProductType> byCode = new TreeMap<>();
    ShippedProducts.all().forEach(product -> byCode.put(product.code(), product));
    products.all(organization).forEach(product -> byCode.put(product.code(), product));
    return List.copyOf(byCode.values());
  }
}
