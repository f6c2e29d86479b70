package io.dossier.storage.files;

import io.dossier.core.sealing.SealedFilesContract;
import io.dossier.core.sealing.port.SealedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class DirectorySealedFilesTest extends SealedFilesContract {
  @TempDir Path directory;
  private SealedFiles files;

  @BeforeEach
  void open() throws IOException {
    files = new DirectorySealedFiles(directory.resolve("data"), InstantSource.system());
  }

  @Override
  protected SealedFiles files() {
    return files;
  }
}
