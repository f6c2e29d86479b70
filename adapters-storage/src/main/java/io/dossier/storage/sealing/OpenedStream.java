package io.dossier.storage.sealing;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Clear bytes as Tink hands them out, with its errors told apart: a bad seal is an INTEGRITY
 * failure, an error of the source stays an IOException. After either, no more bytes are given.
 */
final class OpenedStream extends InputStream {
  private final ClearBytes clear;
  private final Closeable source;
  private boolean failed;

  OpenedStream(ClearBytes clear, Closeable source) {
    this.clear = clear;
    this.source = source;
  }

  /** Reads as {@link InputStream#read(byte[], int, int)} does, for a length above 0. */
  @FunctionalInterface
  interface ClearBytes {
    int read(byte[] to, int offset, int length) throws IOException;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (failed) {
      throw refused(null);
    }
    failed = true;
    int read = readOrTell(to, offset, length);
    failed = false;
    return read;
  }

  private int readOrTell(byte[] to, int offset, int length) throws IOException {
    try {
      return clear.read(to, offset, length);
    } catch (SourceFault e) {
      throw e.original();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  static Failure refused(@Nullable IOException cause) {
    String code = "sealed_file_changed";
    String message = "the sealed file is not what was written";
    return cause == null
        ? Failure.of(Category.INTEGRITY, code, message)
        : Failure.of(Category.INTEGRITY, code, message, cause);
  }

  @Override
  public void close() throws IOException {
    failed = true;
    source.close();
  }
}
