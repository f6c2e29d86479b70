package io.dossier.core.document.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Original;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Ulids;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Takes the bytes of an upload into the sealed store, hashing and sealing them while they arrive:
 * the whole is at no time in memory, and never in clear on disk. Nobody sees the file until {@link
 * UploadDocument} makes a document of it; until then it is an orphan that the sweep removes.
 */
public final class ReceiveOriginal {
  private static final int BUFFER = 64 * 1024;

  private final SealedFiles files;
  private final Sealer sealer;
  private final Keyring keyring;
  private final Ulids ulids;
  private final long mostBytes;

  /**
   * @param mostBytes the size limit of an upload
   */
  public ReceiveOriginal(
      SealedFiles files, Sealer sealer, Keyring keyring, Ulids ulids, long mostBytes) {
    this.files = files;
    this.sealer = sealer;
    this.keyring = keyring;
    this.ulids = ulids;
    this.mostBytes = mostBytes;
  }

  /** Bytes in the store that belong to no document yet. */
  public record Received(
      DocumentId id, OrganizationId organization, Original original, WrappedKey key) {}

  /** The bytes of a file, handed on as they arrive. */
  @FunctionalInterface
  public interface Content {
    /**
     * @throws IOException when the bytes stop coming
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Takes what a stream gives until it ends; the stream is left open. */
  public Received execute(OrganizationId organization, InputStream content) throws IOException {
    return execute(organization, out -> copy(content, out));
  }

  /**
   * @throws Failure LIMIT as soon as the limit is passed, without asking for the rest; UNSUPPORTED
   *     when the first bytes are of no accepted kind; UPSTREAM when the store does not take them;
   *     nothing is kept then
   * @throws IOException when the bytes stop coming; nothing is kept then
   */
  public Received execute(OrganizationId organization, Content content) throws IOException {
    DocumentId id = DocumentId.of(ulids.next());
    ArrivingFile arriving = new ArrivingFile(mostBytes);
    try (Keyring.NewDataKey key =
        keyring.create(id.subject(organization, SealedSubject.Purpose.DOCUMENT))) {
      store(id, key, content, arriving);
      return new Received(id, organization, arriving.original(), key.wrapped());
    }
  }

  private void store(DocumentId id, Keyring.NewDataKey key, Content content, ArrivingFile arriving)
      throws IOException {
    IOException[] broken = new IOException[1];
    try {
      files.store(
          id.sealedFile(),
          out -> {
            try (OutputStream sealed = sealer.seal(out, key.key())) {
              arriving.goesTo(sealed);
              try {
                content.writeTo(arriving);
              } catch (IOException e) {
                broken[0] = arriving.refused() ? null : e;
                throw e;
              }
              arriving.ended();
            }
          });
    } catch (IOException e) {
      if (broken[0] != null) {
        throw broken[0];
      }
      throw Failure.of(
          Category.UPSTREAM, "store_unavailable", "the store cannot take the file now", e);
    }
  }

  /** Removes what was received and will not become a document. */
  public void discard(Received received) {
    files.delete(received.id().sealedFile());
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      to.write(buffer, 0, count);
    }
  }
}
