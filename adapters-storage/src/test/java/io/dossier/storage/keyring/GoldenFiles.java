package io.dossier.storage.keyring;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Keyring.NewDataKey;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.TinkSealer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Writes the files that {@link GoldenTest} opens, into the directory given: run once for each
 * format version, before it is released.
 */
final class GoldenFiles {
  private GoldenFiles() {}

  public static void main(String[] args) throws IOException {
    Path to = Path.of(args[0]);
    SecureRandom random = new SecureRandom();
    AesGcm aesGcm = AesGcm.fastest();
    KeyFile root = new KeyFile(to.resolve("root.key"), aesGcm, random);
    Keyring keyring = DirectoryKeyring.openOrCreate(to.resolve("keyring"), root, aesGcm, random);
    keyring.admit(GoldenTest.ORGANIZATION);
    TinkSealer sealer = new TinkSealer(aesGcm, random);
    try (NewDataKey made = keyring.create(GoldenTest.DOCUMENT)) {
      Files.write(to.resolve("wrapped.key"), made.wrapped().bytes());
      try (OutputStream out =
          sealer.seal(Files.newOutputStream(to.resolve("file.sealed")), made.key())) {
        out.write(GoldenTest.clearFile());
      }
      Files.write(
          to.resolve("record.sealed"),
          sealer.sealRecord(made.key(), "fields", GoldenTest.clearRecord()));
    }
    try (DataKey standing = keyring.ofOrganization(GoldenTest.ORGANIZATION)) {
      Files.write(
          to.resolve("standing-record.sealed"),
          sealer.sealRecord(standing, "fields", GoldenTest.clearRecord()));
    }
    Files.write(
        to.resolve("digest"),
        keyring.digest(GoldenTest.ORGANIZATION, "email", GoldenTest.clearRecord()));
    Files.write(to.resolve("signature"), keyring.sign(GoldenTest.clearRecord()));
    Passphrase passphrase =
        new Passphrase(
            to.resolve("root.passphrase"), Secret.of(GoldenTest.PASSPHRASE), aesGcm, random);
    Keyring other =
        DirectoryKeyring.openOrCreate(to.resolve("passphrase-keyring"), passphrase, aesGcm, random);
    Files.write(to.resolve("passphrase-signature"), other.sign(GoldenTest.clearRecord()));
  }
}
