package io.dossier.core.document.port;

import io.dossier.core.document.Document;
import io.dossier.core.reading.Reading;
import java.util.Optional;

/**
 * What was read of documents, so that their fields can be found anew without reading them again.
 * Sealed under each document's key: once that is destroyed, so is the reading. A reading can always
 * be missed, since the original can be read again.
 */
public interface Readings {
  /** Keeps the reading in place of the one that was kept before. */
  void keep(Document document, Reading reading);

  /** Empty when none is kept, when its form is not known any more, or once the key is gone. */
  Optional<Reading> find(Document document);

  /** Removes what is kept of the document, whatever key it has by now. */
  void forget(Document document);
}
