package io.dossier.core.document.usecase;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Original;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Ulids;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes the bytes of an upload into the sealed store, hashing and sealing them while they arrive:
 * the whole is at no time in memory, and never in clear on disk. Nobody sees the file until {@link
 * UploadDocument} makes a document of it; until then it is an orphan that the sweep removes.
 */
public final class ReceiveOriginal {
  private final SealedFiles files;
  private final SealOriginal seal;
  private final Keyring keyring;
  private final Ulids ulids;

  public ReceiveOriginal(SealedFiles files, SealOriginal seal, Keyring keyring, Ulids ulids) {
    this.files = files;
    this.seal = seal;
    this.keyring = keyring;
    this.ulids = ulids;
  }

  /** Bytes in the store that belong to no document yet. */
  public record Received(
      DocumentId id, OrganizationId organization, Original original, WrappedKey key) {}

  /** Takes what a stream gives until it ends; the stream is left open. */
  public Received execute(OrganizationId organization, InputStream content) throws IOException {
    return execute(organization, SealOriginal.Content.of(content));
  }

  /**
   * @throws Failure LIMIT as soon as the limit is passed, without asking for the rest; UNSUPPORTED
   *     when the first bytes are of no accepted kind; UPSTREAM when the store does not take them;
   *     nothing is kept then
   * @throws IOException when the bytes stop coming; nothing is kept then
   */
  public Received execute(OrganizationId organization, SealOriginal.Content content)
      throws IOException {
    DocumentId id = DocumentId.of(ulids.next());
    try (Keyring.NewDataKey key =
        keyring.create(id.subject(organization, SealedSubject.Purpose.DOCUMENT))) {
      Original original = seal.execute(id.sealedFile(), key.key(), content);
      return new Received(id, organization, original, key.wrapped());
    }
  }

  /** Removes what was received and will not become a document. */
  public void discard(Received received) {
    files.delete(received.id().sealedFile());
  }
}
