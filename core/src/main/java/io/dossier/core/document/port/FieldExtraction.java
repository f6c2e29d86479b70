package io.dossier.core.document.port;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentState.ReadingOrder;
import io.dossier.core.document.Extraction.Method;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Makes fields of what was read, by what the organization has chosen for such documents. Safe for
 * many threads.
 */
@FunctionalInterface
public interface FieldExtraction {
  Extracted extract(OrganizationId organization, ReadingOrder order, Reading reading);

  /**
   * @param template by which the fields were found; empty when the built-in model found them
   * @param unsure the fields that are not as sure as the template requires
   */
  record Extracted(
      ExtractionResult result, Method method, Optional<TemplateRef> template, List<String> unsure) {
    public Extracted {
      unsure = List.copyOf(unsure);
    }

    /** What the built-in model found. */
    public static Extracted builtIn(ExtractionResult result) {
      return new Extracted(result, Method.MODEL, Optional.empty(), List.of());
    }
  }

  /** The built-in model alone, for every organization. */
  static FieldExtraction builtIn(FieldExtractor extractor) {
    return (organization, order, reading) ->
        Extracted.builtIn(extractor.extract(reading, order.hint()));
  }
}
