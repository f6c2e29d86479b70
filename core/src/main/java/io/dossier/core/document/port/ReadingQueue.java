package io.dossier.core.document.port;

import io.dossier.core.document.Document;

/** The documents that wait for a worker. */
@FunctionalInterface
public interface ReadingQueue {
  /**
   * Orders the reading of a document in its current run. Within a transaction the order stands or
   * falls with it. Carried out at least once, by one worker at a time.
   */
  void enqueue(Document document);
}
