package io.dossier.core.document.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Original;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Sha256;
import io.dossier.core.shared.Ulids;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

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

  /**
   * @throws Failure LIMIT as soon as the limit is passed, without reading the rest; UNSUPPORTED
   *     when the first bytes are of no accepted kind; nothing is kept then
   * @throws IOException when the bytes stop coming; nothing is kept then
   */
  public Received execute(OrganizationId organization, InputStream content) throws IOException {
    DocumentId id = DocumentId.of(ulids.next());
    byte[] head = content.readNBytes(DocumentKind.SNIFF_BYTES);
    if (head.length == 0) {
      throw Failure.invalid("file", "is empty");
    }
    DocumentKind kind =
        DocumentKind.sniff(head)
            .orElseThrow(
                () ->
                    Failure.of(
                        Category.UNSUPPORTED,
                        "unsupported_kind",
                        "file: its bytes are none of PDF, JPEG, PNG, HEIC, WebP, TIFF"));
    try (Keyring.NewDataKey key =
        keyring.create(id.subject(organization, SealedSubject.Purpose.DOCUMENT))) {
      MessageDigest digest = Sha256.digest();
      long[] size = new long[1];
      files.store(
          id.sealedFile(),
          out -> {
            try (OutputStream sealed = sealer.seal(out, key.key())) {
              size[0] = copy(head, content, sealed, digest);
            }
          });
      return new Received(
          id,
          organization,
          new Original(ContentHash.of(digest.digest()), size[0], kind),
          key.wrapped());
    }
  }

  /** Removes what was received and will not become a document. */
  public void discard(Received received) {
    files.delete(received.id().sealedFile());
  }

  private long copy(byte[] head, InputStream from, OutputStream to, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    int count = head.length;
    System.arraycopy(head, 0, buffer, 0, count);
    while (count >= 0) {
      size += count;
      if (size > mostBytes) {
        throw Failure.of(
            Category.LIMIT, "file_too_large", "file: has more than " + mostBytes + " bytes");
      }
      digest.update(buffer, 0, count);
      to.write(buffer, 0, count);
      count = from.read(buffer);
    }
    return size;
  }
}
