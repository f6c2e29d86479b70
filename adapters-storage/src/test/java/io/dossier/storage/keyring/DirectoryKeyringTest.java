package io.dossier.storage.keyring;

import static io.dossier.core.sealing.Integrity.assertFails;
import static io.dossier.core.sealing.Integrity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SampleKeys;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Category;
import io.dossier.storage.sealing.AesGcm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryKeyringTest {
  private final SecureRandom random = new SecureRandom();
  private final AesGcm aesGcm = AesGcm.fastest();
  private final SealedSubject document = SampleKeys.document(1);
  private final OrganizationId organization = document.organization();

  @TempDir Path temporary;
  private Path directory;
  private Path rootFile;
  private Path organizationFile;
  private WrappedKey wrapped;

  @BeforeEach
  void create() throws IOException {
    directory = temporary.resolve("keyring");
    rootFile = temporary.resolve("root.key");
    organizationFile = directory.resolve("organizations").resolve(organization.text());
    Keyring keyring = openOrCreate();
    keyring.admit(organization);
    wrapped = keyring.create(document).wrapped();
  }

  private DirectoryKeyring openOrCreate() throws IOException {
    KeyFile root = new KeyFile(rootFile, aesGcm, random);
    return DirectoryKeyring.openOrCreate(directory, root, aesGcm, random);
  }

  private DirectoryKeyring open() throws IOException {
    KeyFile root = new KeyFile(rootFile, aesGcm, random);
    return DirectoryKeyring.open(directory, root, aesGcm, random);
  }

  private void openAndUse() throws IOException {
    open().unwrap(document, wrapped).close();
  }

  @Test
  void opensItsKeysAgainAfterARestart() throws IOException {
    Keyring first = open();
    Keyring again = openOrCreate();
    try (DataKey one = first.unwrap(document, wrapped);
        DataKey other = again.unwrap(document, wrapped)) {
      assertThat(one.secret()).isEqualTo(other.secret());
    }
    assertThat(again.publicKey()).isEqualTo(first.publicKey());
    assertThat(again.ofOrganization(organization).secret())
        .isEqualTo(first.ofOrganization(organization).secret());
    assertThat(again.digest(organization, "a", new byte[1]))
        .isEqualTo(first.digest(organization, "a", new byte[1]));
  }

  @Test
  void findsKeysThatAnotherProcessMade() throws IOException {
    Keyring one = open();
    Keyring other = open();
    OrganizationId late = SampleKeys.organization(5);
    one.admit(late);
    other.admit(late);
    assertThat(other.ofOrganization(late).secret()).isEqualTo(one.ofOrganization(late).secret());
  }

  @Test
  void everythingIsTheOwnersAlone() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rootFile)))
        .isEqualTo("rw-------");
    try (var all = Files.walk(directory)) {
      for (Path path : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as("%s", path)
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void refusesFilesThatOthersCanRead() throws IOException {
    for (Path file : List.of(rootFile, directory.resolve("evidence"), organizationFile)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
      assertFails("" + file, Category.CONFLICT, this::openAndUse);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwx---"));
    assertFails("directory", Category.CONFLICT, this::openAndUse);
  }

  @Test
  void refusesAnyDamage() throws IOException {
    long seed = System.nanoTime();
    Random places = new Random(seed);
    for (Path file : List.of(rootFile, directory.resolve("evidence"), organizationFile)) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 60; i++) {
        byte[] damaged = whole.clone();
        int place = places.nextInt(whole.length);
        damaged[place] ^= (byte) (1 << places.nextInt(8));
        Files.write(file, damaged);
        assertRefused("seed " + seed + ": " + file + " at " + place, this::openAndUse);
        Files.write(file, Arrays.copyOf(whole, place));
        assertRefused("seed " + seed + ": " + file + " cut to " + place, this::openAndUse);
      }
      Files.write(file, whole);
    }
    openAndUse();
  }

  /** The check line is no secret: whoever changes a file can make it fit again. */
  @Test
  void refusesChangedKeysUnderAFittingCheckLine() throws Exception {
    for (Path file : List.of(directory.resolve("evidence"), organizationFile)) {
      String whole = Files.readString(file);
      String[] lines = whole.split("\n");
      for (int i = 1; i < lines.length - 1; i++) {
        String[] changed = lines.clone();
        changed[i] = withOtherValue(lines[i]);
        Files.writeString(file, checked(changed));
        assertRefused(file.getFileName() + ": " + changed[i], this::openAndUse);
        changed[i] = "";
        Files.writeString(file, checked(changed));
        assertRefused(file.getFileName() + " without line " + i, this::openAndUse);
      }
      Files.writeString(file, checked(lines));
      openAndUse();
    }
  }

  private static String withOtherValue(String line) {
    String value = line.substring(line.lastIndexOf(' ') + 1);
    char last = value.charAt(value.length() / 2);
    String other =
        value.substring(0, value.length() / 2)
            + (last == '0' ? '1' : '0')
            + value.substring(value.length() / 2 + 1);
    return line.substring(0, line.lastIndexOf(' ') + 1) + other;
  }

  private static String checked(String[] lines) throws Exception {
    StringBuilder above = new StringBuilder();
    for (int i = 0; i < lines.length - 1; i++) {
      above.append(lines[i]).append(lines[i].isEmpty() ? "" : "\n");
    }
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(above.toString().getBytes(StandardCharsets.US_ASCII));
    return above + "sha256 " + HexFormat.of().formatHex(digest) + "\n";
  }

  @Test
  void refusesAnotherOrganizationsFile() throws IOException {
    OrganizationId other = SampleKeys.organization(6);
    open().admit(other);
    Path otherFile = organizationFile.resolveSibling(other.text());
    Files.write(organizationFile, Files.readAllBytes(otherFile));
    assertRefused("another organization's file", this::openAndUse);
  }

  @Test
  void tellsWhatIsMissing() throws IOException {
    Files.move(organizationFile, temporary.resolve("kept"));
    assertThatThrownBy(this::openAndUse).hasMessageContaining(organization.text());
    Files.move(temporary.resolve("kept"), organizationFile);

    Files.move(rootFile, temporary.resolve("kept"));
    assertThatThrownBy(this::openAndUse).hasMessageContaining("no root key at");
    assertThatThrownBy(this::openOrCreate).hasMessageContaining("no root key at");
    assertThat(rootFile).doesNotExist();
    Files.move(temporary.resolve("kept"), rootFile);

    Path evidence = directory.resolve("evidence");
    Files.move(evidence, temporary.resolve("kept"));
    assertThatThrownBy(this::open).hasMessageContaining("no keyring is at");
    assertThatThrownBy(this::openOrCreate).hasMessageContaining("evidence key is missing");
    Files.move(temporary.resolve("kept"), evidence);
    openAndUse();
  }

  @Test
  void refusesAnotherRootKey() throws IOException {
    Files.delete(rootFile);
    new KeyFile(rootFile, aesGcm, random).openOrCreate();
    assertRefused("another root key", this::open);
  }

  @Test
  void aWriteThatWasKilledLeavesTheKeysAsTheyWere() throws IOException {
    Path left = organizationFile.resolveSibling(organization.text() + ".1234" + ".unfinished");
    Files.write(left, new byte[] {1, 2, 3});
    Files.write(directory.resolve("evidence.77.unfinished"), new byte[0]);
    openOrCreate().unwrap(document, wrapped).close();
    assertThat(left).doesNotExist();
    assertThat(directory.resolve("evidence.77.unfinished")).doesNotExist();
  }

  @Test
  void noFileHoldsAKeyInTheClear() throws IOException {
    Keyring keyring = open();
    String text =
        Files.readString(organizationFile) + Files.readString(directory.resolve("evidence"));
    String standing =
        Base64.getEncoder().encodeToString(keyring.ofOrganization(organization).secret().copy());
    assertThat(text).doesNotContain(standing.substring(0, 20));
    String root = KeyringFile.read(rootFile, "root-key").orElseThrow().one("key");
    assertThat(text).doesNotContain(root.substring(0, 20));
    assertThat(new KeyFile(rootFile, aesGcm, random).open().toString()).doesNotContain(root);
    assertThat(KeyringFile.read(rootFile, "root-key").orElseThrow().toString())
        .doesNotContain(root);
  }

  @Test
  void anyoneCanCheckSignaturesByThePublicKey() throws Exception {
    byte[] message = {1, 2, 3};
    byte[] signature = open().sign(message);
    byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] encoded = Arrays.copyOf(prefix, prefix.length + 32);
    System.arraycopy(open().publicKey(), 0, encoded, prefix.length, 32);
    Signature jdk = Signature.getInstance("Ed25519");
    jdk.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    jdk.update(message);
    assertThat(jdk.verify(signature)).isTrue();
  }

  @Test
  void isReadableByItsDocumentAlone() throws Exception {
    ReferenceKeyring reference = new ReferenceKeyring(rootFile, directory);
    try (DataKey key = open().unwrap(document, wrapped)) {
      assertThat(reference.dataKey(wrapped.bytes(), organization.text(), document.id(), "document"))
          .isEqualTo(key.secret().copy());
    }
    assertThat(reference.evidenceSeed()).hasSize(32);
  }
}
