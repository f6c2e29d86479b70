package io.dossier.core.sealing.usecase;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedFileId;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.SealedFiles;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens sealed files. */
public final class SealedContent {
  private final SealedFiles files;
  private final Sealer sealer;
  private final Keyring keyring;

  public SealedContent(SealedFiles files, Sealer sealer, Keyring keyring) {
    this.files = files;
    this.sealer = sealer;
    this.keyring = keyring;
  }

  /** A sealed file, and the key that opens it. */
  public record Sealed(SealedFileId file, SealedSubject subject, WrappedKey key) {}

  /** The clear bytes, opened as they are read; closing wipes the key. */
  public InputStream open(Sealed sealed) {
    return opened(
        sealed,
        key -> sealer.open(files.open(sealed.file()).orElseThrow(SealedContent::lost), key));
  }

  /** Clear bytes from an offset on; only the segments they lie in are opened. */
  public InputStream open(Sealed sealed, long offset, long length) {
    return opened(sealed, key -> sealer.openRange(ranges(sealed.file()), key, offset, length));
  }

  private InputStream opened(Sealed sealed, Opening opening) {
    DataKey key = keyring.unwrap(sealed.subject(), sealed.key());
    try {
      return new ClosingKey(opening.with(key), key);
    } catch (IOException e) {
      key.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      key.close();
      throw e;
    }
  }

  private Sealer.Ranges ranges(SealedFileId file) {
    return new Sealer.Ranges() {
      @Override
      public long length() {
        return files.length(file).orElseThrow(SealedContent::lost);
      }

      @Override
      public InputStream open(long offset, long length) {
        return files.open(file, offset, length).orElseThrow(SealedContent::lost);
      }
    };
  }

  private static Failure lost() {
    return Failure.of(
        Category.INTEGRITY, "original_lost", "the sealed file of a living document is not there");
  }

  private interface Opening {
    InputStream with(DataKey key) throws IOException;
  }

  private static final class ClosingKey extends FilterInputStream {
    private final DataKey key;

    ClosingKey(InputStream in, DataKey key) {
      super(in);
      this.key = key;
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } finally {
        key.close();
      }
    }
  }
}
