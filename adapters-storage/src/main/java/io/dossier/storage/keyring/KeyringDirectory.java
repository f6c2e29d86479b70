package io.dossier.storage.keyring;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.storage.files.DurableFile;
import io.dossier.storage.files.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** Which files a keyring's directory holds, and that one process at a time adds to them. */
final class KeyringDirectory {
  private final Path root;
  private final Path evidence;
  private final Path organizations;

  KeyringDirectory(Path root) {
    this.root = root;
    this.evidence = root.resolve("evidence");
    this.organizations = root.resolve("organizations");
  }

  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  void prepare() throws IOException {
    DurableFile.createDirectories(organizations);
  }

  /** Removes what killed writes left; within {@link #locked}. */
  void sweep() throws IOException {
    DurableFile.sweep(root);
    DurableFile.sweep(organizations);
  }

  Optional<KeyringFile> evidence() throws IOException {
    requireOwnerOnly();
    return KeyringFile.read(evidence, EvidenceKey.KIND);
  }

  private void requireOwnerOnly() throws IOException {
    for (Path directory : new Path[] {root, organizations}) {
      try {
        KeyringFile.requireOwnerOnly(directory);
      } catch (NoSuchFileException e) {
        return;
      }
    }
  }

  void putEvidence(KeyringFile file) throws IOException {
    file.replace(evidence);
  }

  void requireNoOrganizations() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(organizations)) {
      if (files.iterator().hasNext()) {
        throw Failure.of(
            Category.INTEGRITY,
            "keyring_incomplete",
            root + " holds organizations' keys, but its evidence key is missing");
      }
    }
  }

  Optional<KeyringFile> organization(OrganizationId id) throws IOException {
    return KeyringFile.read(fileOf(id), OrganizationFile.KIND);
  }

  Optional<KeyringFile> organizationOrUnavailable(OrganizationId id) {
    try {
      return organization(id);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  void putOrganization(OrganizationId id, KeyringFile file) throws IOException {
    file.replace(fileOf(id));
  }

  private Path fileOf(OrganizationId id) {
    return organizations.resolve(id.text());
  }

  /** Runs the work while no other thread or process runs any here. */
  synchronized void locked(Work work) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                root.resolve("lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                OwnerOnly.file());
        FileLock lock = channel.lock()) {
      if (lock.isValid()) {
        work.run();
      }
    }
  }

  void lockedOrUnavailable(Work work) {
    try {
      locked(work);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private static Failure unavailable(IOException cause) {
    return Failure.of(
        Category.UPSTREAM,
        "keyring_unavailable",
        "the keyring's directory cannot be read or written",
        cause);
  }
}
