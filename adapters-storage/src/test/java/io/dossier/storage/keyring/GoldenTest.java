package io.dossier.storage.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.ReferenceReader;
import io.dossier.storage.sealing.TinkSealer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What format version 1 wrote opens for ever. The files were made by {@link GoldenFiles}; they are
 * never made anew.
 */
class GoldenTest {
  static final OrganizationId ORGANIZATION = new OrganizationId("org_01JB0000000000000000000001");
  static final SealedSubject DOCUMENT =
      new SealedSubject(ORGANIZATION, "doc_01JB0000000000000000000002", Purpose.DOCUMENT);
  static final String PASSPHRASE = "not a secret: golden files";

  private final SecureRandom random = new SecureRandom();
  private final AesGcm aesGcm = AesGcm.fastest();

  @TempDir Path directory;

  /** Longer than one segment; byte n is n * n / 256, cut to a byte. */
  static byte[] clearFile() {
    byte[] clear = new byte[1_050_000];
    for (long i = 0; i < clear.length; i++) {
      clear[(int) i] = (byte) (i * i / 256);
    }
    return clear;
  }

  static byte[] clearRecord() {
    return "Ümläüte and all".getBytes(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void layOut() throws IOException {
    String[] files = {
      "root.key",
      "root.passphrase",
      "keyring/evidence",
      "keyring/organizations/" + ORGANIZATION,
      "passphrase-keyring/evidence"
    };
    for (String file : files) {
      Path target = directory.resolve(file);
      Files.createDirectories(target.getParent());
      Files.write(target, resource(file));
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    }
    Files.createDirectories(directory.resolve("passphrase-keyring/organizations"));
    try (var all = Files.walk(directory)) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/sealed-1/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private Keyring keyring() throws IOException {
    KeyFile root = new KeyFile(directory.resolve("root.key"), aesGcm, random);
    return DirectoryKeyring.open(directory.resolve("keyring"), root, aesGcm, random);
  }

  @Test
  void opensFilesAndRecordsOfVersionOne() throws IOException {
    TinkSealer sealer = new TinkSealer(aesGcm, random);
    WrappedKey wrapped = WrappedKey.of(resource("wrapped.key"));
    try (DataKey key = keyring().unwrap(DOCUMENT, wrapped);
        InputStream in = sealer.open(new ByteArrayInputStream(resource("file.sealed")), key)) {
      assertThat(in.readAllBytes()).isEqualTo(clearFile());
      assertThat(sealer.openRecord(key, "fields", resource("record.sealed")))
          .isEqualTo(clearRecord());
    }
    try (DataKey standing = keyring().ofOrganization(ORGANIZATION)) {
      assertThat(sealer.openRecord(standing, "fields", resource("standing-record.sealed")))
          .isEqualTo(clearRecord());
    }
  }

  @Test
  void keepsDigestsAndSignaturesOfVersionOne() throws IOException {
    assertThat(keyring().digest(ORGANIZATION, "email", clearRecord()))
        .isEqualTo(resource("digest"));
    assertThat(keyring().verify(clearRecord(), resource("signature"))).isTrue();
  }

  @Test
  void opensKeyringsUnderAPassphraseOfVersionOne() throws IOException {
    Passphrase root =
        new Passphrase(directory.resolve("root.passphrase"), Secret.of(PASSPHRASE), aesGcm, random);
    Keyring keyring =
        DirectoryKeyring.open(directory.resolve("passphrase-keyring"), root, aesGcm, random);
    assertThat(keyring.verify(clearRecord(), resource("passphrase-signature"))).isTrue();
  }

  @Test
  void theDocumentAloneIsEnoughToOpenThem() throws Exception {
    ReferenceKeyring keyring =
        new ReferenceKeyring(directory.resolve("root.key"), directory.resolve("keyring"));
    String organization = ORGANIZATION.text();
    byte[] key = keyring.dataKey(resource("wrapped.key"), organization, DOCUMENT.id(), "document");
    assertThat(
            ReferenceReader.file(
                resource("file.sealed"), key, organization, DOCUMENT.id(), "document"))
        .isEqualTo(clearFile());
    assertThat(
            ReferenceReader.record(
                resource("record.sealed"), key, organization, DOCUMENT.id(), "document", "fields"))
        .isEqualTo(clearRecord());
    byte[] standing = keyring.standingKey(organization);
    assertThat(
            ReferenceReader.record(
                resource("standing-record.sealed"),
                standing,
                organization,
                organization,
                "organization",
                "fields"))
        .isEqualTo(clearRecord());
    assertThat(keyring.digest(organization, "email", clearRecord())).isEqualTo(resource("digest"));
  }
}
