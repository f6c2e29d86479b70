package io.dossier.core.document.port;

import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionView;
import java.util.List;
import java.util.Optional;

/**
 * The extractions of documents, sealed under each document's key. A document without a key has none
 * that could be read.
 */
public interface Extractions {
  /**
   * Adds one, and makes the document findable by the words of its text and text values.
   *
   * @param shown the extraction as it is shown: what is masked is not found
   */
  void add(Document document, Extraction extraction, ExtractionView shown);

  Optional<Extraction> newest(Document document);

  /** Newest first. */
  List<Extraction> all(Document document);

  /**
   * Puts these, sealed under the document's key as it is now, in place of all that were there. Adds
   * no words to find them by.
   */
  void replaceAll(Document document, List<Extraction> extractions);
}
