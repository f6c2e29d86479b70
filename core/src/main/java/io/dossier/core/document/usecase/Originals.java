package io.dossier.core.document.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.sealing.DataKey;
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

/** Opens the sealed original of a document. */
public final class Originals {
  private final SealedFiles files;
  private final Sealer sealer;
  private final Keyring keyring;

  public Originals(SealedFiles files, Sealer sealer, Keyring keyring) {
    this.files = files;
    this.sealer = sealer;
    this.keyring = keyring;
  }

  /** The clear bytes, opened as they are read; closing wipes the key. */
  public InputStream open(Document document) {
    return opened(
        document,
        key ->
            sealer.open(files.open(document.id().sealedFile()).orElseThrow(Originals::lost), key));
  }

  /** Clear bytes from an offset on; only the segments they lie in are opened. */
  public InputStream open(Document document, long offset, long length) {
    return opened(document, key -> sealer.openRange(ranges(document), key, offset, length));
  }

  private InputStream opened(Document document, Opening opening) {
    WrappedKey wrapped =
        document
            .key()
            .orElseThrow(
                () -> Failure.of(Category.GONE, "document_erased", "the document was erased"));
    DataKey key = keyring.unwrap(document.subject(), wrapped);
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

  private Sealer.Ranges ranges(Document document) {
    return new Sealer.Ranges() {
      @Override
      public long length() {
        return files.length(document.id().sealedFile()).orElseThrow(Originals::lost);
      }

      @Override
      public InputStream open(long offset, long length) {
        return files.open(document.id().sealedFile(), offset, length).orElseThrow(Originals::lost);
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
