package io.dossier.storage.keyring;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.storage.files.DurableFile;
import io.dossier.storage.sealing.AesGcm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A root key derived from a passphrase by Argon2id. Salt and costs are kept in a file, with the id
 * of the key they lead to, by which a wrong passphrase is told at once.
 *
 * <p>New files take the costs that RFC 9106, section 4, recommends second: 64 MiB, 3 passes, 4
 * lanes. The passphrase is taken as its UTF-8 bytes, unchanged.
 */
public final class Passphrase implements RootKeySource {
  private static final String KIND = "root-passphrase";
  private static final Costs COSTS_OF_NEW_FILES = new Costs(64 * 1024, 3, 4);
  private static final int SALT_BYTES = 16;

  private final Path file;
  private final Secret passphrase;
  private final AesGcm aesGcm;
  private final SecureRandom random;

  /**
   * @param file where salt and costs are kept
   */
  public Passphrase(Path file, Secret passphrase, AesGcm aesGcm, SecureRandom random) {
    this.file = file;
    this.passphrase = passphrase;
    this.aesGcm = aesGcm;
    this.random = random;
  }

  private record Costs(int memoryKib, int passes, int lanes) {}

  @Override
  public RootKey open() throws IOException {
    return find()
        .orElseThrow(
            () ->
                Failure.of(
                    Category.INTEGRITY,
                    "root_key_missing",
                    "there are no salt and costs of the passphrase at " + file));
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
    KeyringFile kept = found.get();
    Costs costs =
        new Costs(
            kept.number("argon2id-memory-kib", 8, 4 * 1024 * 1024),
            kept.number("argon2id-passes", 1, 100),
            kept.number("argon2id-lanes", 1, 64));
    RootKey root = derive(kept.bytes("salt"), costs);
    if (!MessageDigest.isEqual(ascii(root.id()), ascii(kept.one("root")))) {
      throw Failure.of(
          Category.UNAUTHENTICATED,
          "wrong_passphrase",
          "the passphrase is not the one that " + file + " was made with");
    }
    return Optional.of(root);
  }

  private RootKey create() throws IOException {
    DurableFile.createDirectories(DurableFile.directoryOf(file));
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Costs costs = COSTS_OF_NEW_FILES;
    RootKey root = derive(salt, costs);
    KeyringFile.ofKind(KIND)
        .with("argon2id-memory-kib", Integer.toString(costs.memoryKib()))
        .with("argon2id-passes", Integer.toString(costs.passes()))
        .with("argon2id-lanes", Integer.toString(costs.lanes()))
        .with("salt", salt)
        .with("root", root.id())
        .replace(file);
    return root;
  }

  private RootKey derive(byte[] salt, Costs costs) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(costs.memoryKib())
            .withIterations(costs.passes())
            .withParallelism(costs.lanes())
            .withSalt(salt)
            .build());
    byte[] phrase = passphrase.copy();
    byte[] key = new byte[AesGcm.KEY_BYTES];
    try {
      argon2.generateBytes(phrase, key);
      return new HeldRootKey(new WrappingKey(key, aesGcm, random));
    } finally {
      Arrays.fill(phrase, (byte) 0);
      Arrays.fill(key, (byte) 0);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
