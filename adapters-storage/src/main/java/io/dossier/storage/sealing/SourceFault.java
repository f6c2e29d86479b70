package io.dossier.storage.sealing;

import java.io.IOException;

/**
 * Carries an error of reading sealed bytes through Tink, so that it is not taken for a bad seal.
 */
final class SourceFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final IOException original;

  SourceFault(IOException original) {
    super(original);
    this.original = original;
  }

  IOException original() {
    return original;
  }
}
