package io.dossier.storage.keyring;

import io.dossier.core.sealing.KeyringContract;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.storage.sealing.AesGcm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.io.TempDir;

class KeyFileKeyringTest extends KeyringContract {
  private final SecureRandom random = new SecureRandom();
  private final AesGcm aesGcm = AesGcm.fastest();

  @TempDir Path directory;
  private Keyring keyring;

  @Override
  protected Keyring keyring() {
    if (keyring == null) {
      try {
        KeyFile root = new KeyFile(directory.resolve("root.key"), aesGcm, random);
        keyring = DirectoryKeyring.openOrCreate(directory.resolve("keyring"), root, aesGcm, random);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return keyring;
  }
}
