package io.dossier.core.document.usecase;

import io.dossier.core.document.Original;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Seals the bytes of a file into the store while they arrive, hashed and judged by the first of
 * them: the whole is at no time in memory, and never in clear on disk.
 */
public final class SealOriginal {
  private final SealedFiles files;
  private final Sealer sealer;
  private final long mostBytes;

  /**
   * @param mostBytes the size limit of a file
   */
  public SealOriginal(SealedFiles files, Sealer sealer, long mostBytes) {
    this.files = files;
    this.sealer = sealer;
    this.mostBytes = mostBytes;
  }

  /** The bytes of a file, handed on as they arrive. */
  @FunctionalInterface
  public interface Content {
    /**
     * @throws IOException when the bytes stop coming
     */
    void writeTo(OutputStream out) throws IOException;

    /** What a stream gives until it ends; the stream is left open. */
    static Content of(InputStream in) {
      return in::transferTo;
    }
  }

  /**
   * @param key of the file
   * @throws Failure LIMIT as soon as the limit is passed, without asking for the rest; UNSUPPORTED
   *     when the first bytes are of no accepted kind; UPSTREAM when the store does not take them;
   *     nothing is kept then
   * @throws IOException when the bytes stop coming; nothing is kept then
   */
  public Original execute(SealedFileId name, DataKey key, Content content) throws IOException {
    ArrivingFile arriving = new ArrivingFile(mostBytes);
    IOException[] broken = new IOException[1];
    try {
      files.store(
          name,
          out -> {
            try (OutputStream sealed = sealer.seal(out, key)) {
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
    return arriving.original();
  }
}
