package io.dossier.core.flow.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.product.ProductType;
import java.util.List;
import java.util.Optional;

/** The product types that organizations define themselves. */
public interface ProductTypes {
  /** Keeps it, in place of the one of that code. */
  void save(OrganizationId organization, ProductType product);

  Optional<ProductType> find(OrganizationId organization, String code);

  /** By their codes. */
  List<ProductType> all(OrganizationId organization);

  /**
   * @return whether there was one
   */
  boolean delete(OrganizationId organization, String code);
}
