package io.dossier.core.extraction;

import io.dossier.core.reading.PageRange;
import java.util.List;

/**
 * One of the documents that a file holds.
 *
 * @param confidence that it is of this type
 */
public record Part(DocumentType type, Confidence confidence, PageRange pages) {
  /**
   * The part by which a file is known and whose fields are found: the first whose type has fields;
   * where there is none, the first whose type is known at all; else the first.
   *
   * @param parts at least one
   */
  public static Part main(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.type().fields().isEmpty())
        .findFirst()
        .or(() -> parts.stream().filter(part -> part.type() != DocumentType.OTHER).findFirst())
        .orElseGet(() -> parts.get(0));
  }
}
