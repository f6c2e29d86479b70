package io.dossier.core.flow;

import io.dossier.core.crosscheck.Similarity;
import io.dossier.core.extraction.DocumentType;

/**
 * Two values that were compared.
 *
 * @param field what the comparison is called
 */
public record CrossChecked(String field, Side one, Side two, Similarity similarity) {
  /**
   * @param documentId the caller's name of the file
   * @param field by its name in flows
   */
  public record Side(String documentId, DocumentType type, String field, String value) {}
}
