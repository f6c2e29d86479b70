package io.dossier.core.issuer.port;

import io.dossier.core.examination.LogoPrint;
import io.dossier.core.reading.port.DocumentReader;

/**
 * Makes of the untrusted picture of a logo by what it is known again, in a process of its own,
 * under the same promises as {@link DocumentReader}.
 */
public interface LogoReader {
  Outcome readLogo(DocumentReader.Original picture);

  /** What became of it. */
  sealed interface Outcome permits Known, Unusable {}

  record Known(LogoPrint print) implements Outcome {}

  /**
   * @param message in plain words: what is wrong with the picture; or that the reader died on it
   */
  record Unusable(String message) implements Outcome {}
}
