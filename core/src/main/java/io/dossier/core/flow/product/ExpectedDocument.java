package io.dossier.core.flow.product;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Failure;
import java.util.Set;

/**
 * A document that an application needs.
 *
 * @param name what it is for, such as {@code identity}
 * @param types of which one will do
 */
public record ExpectedDocument(String name, Set<DocumentType> types) {
  public ExpectedDocument {
    types = Set.copyOf(types);
    if (name.isBlank() || name.length() > 64 || types.isEmpty()) {
      throw Failure.invalid("expected", "needs a name of 1 to 64 characters, and a type");
    }
  }
}
