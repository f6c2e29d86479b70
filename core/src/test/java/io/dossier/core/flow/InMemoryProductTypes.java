package io.dossier.core.flow;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.shared.InMemoryDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Product types in a map. */
public final class InMemoryProductTypes implements ProductTypes {
  private final InMemoryDatabase database;
  private final Map<Key, ProductType> kept;

  private record Key(OrganizationId organization, String code) {}

  public InMemoryProductTypes(InMemoryDatabase database) {
    this.database = database;
    kept = database.table("product_types");
  }

  @Override
  public void save(OrganizationId organization, ProductType product) {
    database.alone(() -> kept.put(new Key(organization, product.code()), product));
  }

  @Override
  public Optional<ProductType> find(OrganizationId organization, String code) {
    return database.alone(() -> Optional.ofNullable(kept.get(new Key(organization, code))));
  }

  @Override
  public List<ProductType> all(OrganizationId organization) {
    return database.alone(
        () ->
            kept.entrySet().stream()
                .filter(entry -> entry.getKey().organization().equals(organization))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(ProductType::code))
                .toList());
  }

  @Override
  public boolean delete(OrganizationId organization, String code) {
    return database.alone(() -> kept.remove(new Key(organization, code)) != null);
  }
}
