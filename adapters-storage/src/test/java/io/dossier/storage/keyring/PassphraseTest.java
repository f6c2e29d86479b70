package io.dossier.storage.keyring;

import static io.dossier.core.sealing.Integrity.assertFails;
import static io.dossier.core.sealing.Integrity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AesGcm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassphraseTest {
  private final SecureRandom random = new SecureRandom();
  private final AesGcm aesGcm = AesGcm.fastest();

  @TempDir Path directory;

  private Passphrase source(String passphrase) {
    return new Passphrase(
        directory.resolve("root.passphrase"), Secret.of(passphrase), aesGcm, random);
  }

  private DirectoryKeyring open(String passphrase) throws IOException {
    return DirectoryKeyring.openOrCreate(
        directory.resolve("keyring"), source(passphrase), aesGcm, random);
  }

  @Test
  void opensTheKeyringWithTheSamePassphraseAlone() throws IOException {
    byte[] publicKey = open("one two three").publicKey();
    assertThat(open("one two three").publicKey()).isEqualTo(publicKey);
    assertFails("wrong", Category.UNAUTHENTICATED, () -> open("one two four"));
    assertFails("empty", Category.UNAUTHENTICATED, () -> open(""));
  }

  @Test
  void tellsDamageFromAWrongPassphrase() throws IOException {
    Path file = directory.resolve("root.passphrase");
    source("one").openOrCreate();
    String text = Files.readString(file);
    Files.writeString(file, text.replace("passes 3", "passes 2"));
    assertRefused("damaged", () -> source("one").open());
    Files.delete(file);
    assertRefused("missing", () -> source("one").open());
  }

  @Test
  void anotherSaltGivesAnotherKey() throws IOException {
    String first = source("one").openOrCreate().id();
    Files.delete(directory.resolve("root.passphrase"));
    assertThat(source("one").openOrCreate().id()).isNotEqualTo(first);
  }

  @Test
  void thePassphraseIsNotInTheFile() throws IOException {
    source("correct horse").openOrCreate();
    assertThat(Files.readString(directory.resolve("root.passphrase")))
        .contains("argon2id-memory-kib 65536")
        .doesNotContain("horse");
    assertThat(source("correct horse").toString()).doesNotContain("horse");
  }
}
