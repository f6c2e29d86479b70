package io.dossier.storage.files;

import io.dossier.core.sealing.SealedFileId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a file of a name lies: {@code ab/cd/name} by the first two bytes of the name's SHA-256, so
 * that no directory grows large.
 */
final class Fanout {
  private static final String TWO_HEX = "[0-9a-f][0-9a-f]";

  private final Path root;
  private final Set<Path> durable = ConcurrentHashMap.newKeySet();

  Fanout(Path root) {
    this.root = root;
  }

  Path place(SealedFileId id) {
    byte[] digest = sha256(id.text());
    HexFormat hex = HexFormat.of();
    return root.resolve(hex.toHexDigits(digest[0]))
        .resolve(hex.toHexDigits(digest[1]))
        .resolve(id.text());
  }

  /** Makes the directories above the place, forced to disk before the first file goes there. */
  void prepare(Path place) throws IOException {
    Path second = DurableFile.directoryOf(place);
    if (durable.contains(second)) {
      return;
    }
    Files.createDirectories(second, OwnerOnly.directory());
    DurableFile.syncDirectory(DurableFile.directoryOf(second));
    DurableFile.syncDirectory(root);
    durable.add(second);
  }

  /** Shows every regular file. */
  void forEach(FileVisitor visitor) throws IOException {
    try (DirectoryStream<Path> firsts = Files.newDirectoryStream(root, TWO_HEX)) {
      for (Path first : firsts) {
        forEachBelow(first, visitor);
      }
    }
  }

  private static void forEachBelow(Path first, FileVisitor visitor) throws IOException {
    try (DirectoryStream<Path> seconds = Files.newDirectoryStream(first, TWO_HEX)) {
      for (Path second : seconds) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(second, Files::isRegularFile)) {
          for (Path file : files) {
            visitor.visit(file);
          }
        }
      }
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  @FunctionalInterface
  interface FileVisitor {
    void visit(Path file) throws IOException;
  }
}
