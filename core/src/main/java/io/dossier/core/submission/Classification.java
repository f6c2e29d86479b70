package io.dossier.core.submission;

import io.dossier.core.reading.PageRange;
import java.util.List;
import java.util.Optional;

/**
 * What a document is, in the words of the submissions API.
 *
 * @param documentType and {@code detailedType} as the API's schema lists them
 * @param issuer who gave it out, as it says itself
 * @param parts the documents of the file, in the order of their pages
 */
public record Classification(
    Score score,
    String documentType,
    String detailedType,
    Optional<Issuer> issuer,
    List<ClassifiedPart> parts) {
  public Classification {
    parts = List.copyOf(parts);
  }

  /** Whether a class was found. */
  public enum Score {
    CLASSIFIED,
    /** There is nothing on the pages. */
    DOCUMENT_MISSING,
    NOT_CLASSIFIED
  }

  /**
   * @param country three letters (ISO 3166-1), where the class tells it
   */
  public record Issuer(String name, Optional<String> country) {}

  /** One of the documents of a file. */
  public record ClassifiedPart(String documentType, String detailedType, PageRange pages) {}
}
