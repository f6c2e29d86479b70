package io.dossier.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.flow.product.ShippedProducts;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of product types promises. */
public abstract class ProductTypesContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private ProductTypes products() {
    return rows().productTypes();
  }

  private static ProductType named(String code) {
    ProductType shipped = ShippedProducts.all().get(0);
    return new ProductType(code, shipped.expected(), shipped.crossChecks());
  }

  @Test
  void givesBackWhatItKeeps() {
    ProductType product = named("CAR_LOAN");
    products().save(organization, product);
    assertThat(products().find(organization, "CAR_LOAN")).contains(product);
    ProductType emptied = new ProductType("CAR_LOAN", List.of(), List.of());
    products().save(organization, emptied);
    products().save(organization, named("BIKE_LOAN"));
    assertThat(products().all(organization)).containsExactly(named("BIKE_LOAN"), emptied);
  }

  @Test
  void belongsToItsOrganization() {
    products().save(organization, named("CAR_LOAN"));
    OrganizationId other = Samples.organization(rows());
    assertThat(products().find(other, "CAR_LOAN")).isEmpty();
    assertThat(products().all(other)).isEmpty();
    assertThat(products().delete(other, "CAR_LOAN")).isFalse();
    assertThat(products().delete(organization, "CAR_LOAN")).isTrue();
    assertThat(products().delete(organization, "CAR_LOAN")).isFalse();
  }
}
