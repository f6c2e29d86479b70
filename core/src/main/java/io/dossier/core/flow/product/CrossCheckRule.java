package io.dossier.core.flow.product;

import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.shared.Failure;
import java.util.List;

/**
 * What is compared between documents: each two of different types that have one of the sources.
 *
 * @param field what it is called in results
 */
public record CrossCheckRule(String field, FieldKind kind, List<Source> sources) {
  /** A field of a type, by its name in flows. */
  public record Source(DocumentType type, String field) {}

  public CrossCheckRule {
    sources = List.copyOf(sources);
    if (field.isBlank() || field.length() > 64) {
      throw Failure.invalid("crossChecks", "needs a field of 1 to 64 characters");
    }
    if (sources.stream().map(Source::type).distinct().count() < 2) {
      throw Failure.invalid("crossChecks", field + " needs sources of two types at least");
    }
  }
}
