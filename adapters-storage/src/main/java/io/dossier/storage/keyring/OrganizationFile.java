package io.dossier.storage.keyring;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.AssociatedData;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes an organization's keys and writes and reads their wrapped form: key-encryption keys under
 * the root key, index key and standing data key under the active key-encryption key.
 */
final class OrganizationFile {
  static final String KIND = "organization";

  private final RootKey root;
  private final AesGcm aesGcm;
  private final SecureRandom random;

  OrganizationFile(RootKey root, AesGcm aesGcm, SecureRandom random) {
    this.root = root;
    this.aesGcm = aesGcm;
    this.random = random;
  }

  KeyringFile create(OrganizationId organization) {
    byte[] kek = randomKey();
    byte[] index = randomKey();
    byte[] standing = randomKey();
    try {
      WrappingKey active = new WrappingKey(kek, aesGcm, random);
      byte[] wrappedKek = root.wrap(kek, kekBinding(organization, active.id()));
      SealedSubject records = SealedSubject.ofOrganization(organization);
      return KeyringFile.ofKind(KIND)
          .with("organization", organization.text())
          .with("root", root.id())
          .with("kek", active.id() + " " + encoded(wrappedKek))
          .with("active", active.id())
          .with("index", active.wrap(index, indexBinding(organization)))
          .with("data", active.wrap(standing, OrganizationKeys.binding(records)));
    } finally {
      List.of(kek, index, standing).forEach(OrganizationFile::wipe);
    }
  }

  OrganizationKeys open(KeyringFile file, OrganizationId organization) {
    if (!file.one("organization").equals(organization.text())) {
      throw file.changed("it belongs to another organization");
    }
    if (!file.one("root").equals(root.id())) {
      throw file.changed("it was made under root key " + file.one("root") + ", not " + root.id());
    }
    Map<String, WrappingKey> keks = new HashMap<>();
    file.all("kek").forEach(line -> openKek(file, organization, line, keks));
    WrappingKey active = keks.get(file.one("active"));
    if (active == null) {
      throw file.changed("its active key is not in it");
    }
    SealedSubject records = SealedSubject.ofOrganization(organization);
    return new OrganizationKeys(
        organization,
        active,
        keks,
        secret(active.unwrap(file.bytes("index"), indexBinding(organization))),
        secret(active.unwrap(file.bytes("data"), OrganizationKeys.binding(records))));
  }

  private void openKek(
      KeyringFile file, OrganizationId organization, String line, Map<String, WrappingKey> keks) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 2) {
      throw file.changed("a line kek has " + parts.length + " values");
    }
    byte[] kek = root.unwrap(file.decoded(parts[1]), kekBinding(organization, parts[0]));
    try {
      WrappingKey key = new WrappingKey(kek, aesGcm, random);
      if (!key.id().equals(parts[0])) {
        throw file.changed("a key is not the one it is named");
      }
      keks.put(key.id(), key);
    } finally {
      wipe(kek);
    }
  }

  private byte[] randomKey() {
    byte[] key = new byte[AesGcm.KEY_BYTES];
    random.nextBytes(key);
    return key;
  }

  private static byte[] kekBinding(OrganizationId organization, String kekId) {
    return AssociatedData.of("dossier/1/kek").with(organization.text()).with(kekId).bytes();
  }

  private static byte[] indexBinding(OrganizationId organization) {
    return AssociatedData.of("dossier/1/index key").with(organization.text()).bytes();
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Secret secret(byte[] bytes) {
    try {
      return Secret.of(bytes);
    } finally {
      wipe(bytes);
    }
  }

  private static void wipe(byte[] bytes) {
    Arrays.fill(bytes, (byte) 0);
  }
}
