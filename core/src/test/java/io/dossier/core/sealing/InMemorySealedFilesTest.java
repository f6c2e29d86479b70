package io.dossier.core.sealing;

import io.dossier.core.sealing.port.SealedFiles;

class InMemorySealedFilesTest extends SealedFilesContract {
  private final InMemorySealedFiles files = new InMemorySealedFiles();

  @Override
  protected SealedFiles files() {
    return files;
  }
}
