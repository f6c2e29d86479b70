package io.dossier.storage.keyring;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AesGcm;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A keyring in a directory of its own: the evidence key and one file for each organization, all
 * wrapped under the root key. Unwrapped keys stay in memory until the process ends.
 *
 * <p>Many processes may share the directory: keys that another one made are found when they are
 * first needed.
 */
public final class DirectoryKeyring implements Keyring {
  private final KeyringDirectory directory;
  private final EvidenceKey evidence;
  private final OrganizationFile organizationFile;
  private final SecureRandom random;
  private final ConcurrentMap<OrganizationId, OrganizationKeys> open = new ConcurrentHashMap<>();

  private DirectoryKeyring(
      KeyringDirectory directory,
      EvidenceKey evidence,
      OrganizationFile organizationFile,
      SecureRandom random) {
    this.directory = directory;
    this.evidence = evidence;
    this.organizationFile = organizationFile;
    this.random = random;
  }

  /**
   * Opens the keyring that was made before: for an installation that already keeps anything.
   *
   * @throws Failure INTEGRITY when keyring or root key are missing, changed or do not belong
   *     together; UNAUTHENTICATED when the root key's secret is wrong; CONFLICT when others than
   *     the owner have rights on a file
   */
  public static DirectoryKeyring open(
      Path directory, RootKeySource source, AesGcm aesGcm, SecureRandom random) throws IOException {
    KeyringDirectory files = new KeyringDirectory(directory);
    KeyringFile evidence =
        files
            .evidence()
            .orElseThrow(
                () ->
                    Failure.of(
                        Category.INTEGRITY, "keyring_missing", "no keyring is at " + directory));
    RootKey root = source.open();
    return new DirectoryKeyring(
        files,
        EvidenceKey.open(evidence, root),
        new OrganizationFile(root, aesGcm, random),
        random);
  }

  /** The same, but makes root key and keyring where the directory holds neither. */
  public static DirectoryKeyring openOrCreate(
      Path directory, RootKeySource source, AesGcm aesGcm, SecureRandom random) throws IOException {
    KeyringDirectory files = new KeyringDirectory(directory);
    files.prepare();
    files.locked(
        () -> {
          files.sweep();
          if (files.evidence().isEmpty()) {
            files.requireNoOrganizations();
            RootKey root = source.openOrCreate();
            files.putEvidence(EvidenceKey.create(random).wrapped(root));
          }
        });
    return open(directory, source, aesGcm, random);
  }

  @Override
  public void admit(OrganizationId organization) {
    if (find(organization).isPresent()) {
      return;
    }
    directory.lockedOrUnavailable(
        () -> {
          if (directory.organization(organization).isEmpty()) {
            directory.putOrganization(organization, organizationFile.create(organization));
          }
        });
  }

  private Optional<OrganizationKeys> find(OrganizationId organization) {
    OrganizationKeys present = open.get(organization);
    return present != null ? Optional.of(present) : load(organization);
  }

  private Optional<OrganizationKeys> load(OrganizationId organization) {
    Optional<OrganizationKeys> loaded =
        directory
            .organizationOrUnavailable(organization)
            .map(file -> organizationFile.open(file, organization));
    loaded.ifPresent(keys -> open.put(organization, keys));
    return loaded;
  }

  private OrganizationKeys require(OrganizationId organization) {
    return find(organization).orElseThrow(() -> OrganizationKeys.unknown(organization, "any key"));
  }

  @Override
  public NewDataKey create(SealedSubject subject) {
    OrganizationKeys keys = require(subject.organization());
    byte[] dataKey = new byte[AesGcm.KEY_BYTES];
    random.nextBytes(dataKey);
    try {
      WrappedKey wrapped = WrappedKey.of(keys.wrap(subject, dataKey));
      return new NewDataKey(new DataKey(subject, Secret.of(dataKey)), wrapped);
    } finally {
      Arrays.fill(dataKey, (byte) 0);
    }
  }

  @Override
  public DataKey unwrap(SealedSubject subject, WrappedKey wrapped) {
    byte[] bytes = wrapped.bytes();
    OrganizationId organization = subject.organization();
    byte[] dataKey =
        require(organization)
            .unwrap(subject, bytes)
            .or(() -> load(organization).flatMap(keys -> keys.unwrap(subject, bytes)))
            .orElseThrow(
                () ->
                    OrganizationKeys.unknown(
                        organization, "the wrapping key " + WrappingKey.idIn(bytes)));
    try {
      return new DataKey(subject, Secret.of(dataKey));
    } finally {
      Arrays.fill(dataKey, (byte) 0);
    }
  }

  @Override
  public DataKey ofOrganization(OrganizationId organization) {
    byte[] dataKey = require(organization).standing().copy();
    try {
      return new DataKey(SealedSubject.ofOrganization(organization), Secret.of(dataKey));
    } finally {
      Arrays.fill(dataKey, (byte) 0);
    }
  }

  @Override
  public byte[] digest(OrganizationId organization, String label, byte[] value) {
    return require(organization).digest(label, value);
  }

  @Override
  public byte[] sign(byte[] message) {
    return evidence.sign(message);
  }

  @Override
  public boolean verify(byte[] message, byte[] signature) {
    return evidence.verify(message, signature);
  }

  @Override
  public byte[] publicKey() {
    return evidence.publicKey();
  }
}
