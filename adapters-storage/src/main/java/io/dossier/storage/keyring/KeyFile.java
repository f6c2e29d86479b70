package io.dossier.storage.keyring;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.storage.files.DurableFile;
import io.dossier.storage.sealing.AesGcm;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A root key of 32 random bytes in a file that its owner alone may read. Whoever has that file and
 * the keyring can open everything: it belongs on another disk than the backups of both.
 */
public final class KeyFile implements RootKeySource {
  private static final String KIND = "root-key";

  private final Path file;
  private final AesGcm aesGcm;
  private final SecureRandom random;

  public KeyFile(Path file, AesGcm aesGcm, SecureRandom random) {
    this.file = file;
    this.aesGcm = aesGcm;
    this.random = random;
  }

  @Override
  public RootKey open() throws IOException {
    return find()
        .orElseThrow(
            () ->
                Failure.of(
                    Category.INTEGRITY, "root_key_missing", "there is no root key at " + file));
  }

  @Override
  public RootKey openOrCreate() throws IOException {
    Optional<RootKey> present = find();
    return present.isPresent() ? present.get() : create();
  }

  private Optional<RootKey> find() throws IOException {
    Optional<KeyringFile> found = KeyringFile.read(file, KIND);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    byte[] key = found.get().bytes("key");
    if (key.length != AesGcm.KEY_BYTES) {
      throw found.get().changed("its key has " + key.length + " bytes");
    }
    return Optional.of(held(key));
  }

  private RootKey create() throws IOException {
    DurableFile.createDirectories(DurableFile.directoryOf(file));
    byte[] key = new byte[AesGcm.KEY_BYTES];
    random.nextBytes(key);
    KeyringFile.ofKind(KIND).with("key", key).replace(file);
    return held(key);
  }

  private RootKey held(byte[] key) {
    try {
      return new HeldRootKey(new WrappingKey(key, aesGcm, random));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}
