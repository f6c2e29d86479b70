package io.dossier.core.sealing.port;

import io.dossier.core.sealing.DataKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The cipher over content. Safe for many threads.
 *
 * <p>Any changed, cut, swapped, spliced or foreign byte is found before a byte of the affected
 * segment is handed out, as a {@link io.dossier.core.shared.Failure} of category INTEGRITY. Sealed
 * bytes open under one key alone (key commitment).
 */
public interface Sealer {
  /**
   * Bytes written to the result are sealed into {@code to}; closing the result completes the sealed
   * file and closes {@code to}. Without that close the file does not open.
   */
  OutputStream seal(OutputStream to, DataKey key) throws IOException;

  /** The clear bytes; closing the result closes {@code from}. */
  InputStream open(InputStream from, DataKey key) throws IOException;

  /**
   * Clear bytes from {@code offset} on, opening only the segments they lie in.
   *
   * @param offset 0 to {@code clearLength}
   * @param length as many bytes, or fewer where the file ends
   */
  InputStream openRange(Ranges from, DataKey key, long offset, long length) throws IOException;

  /** How many clear bytes a sealed file of this length holds. */
  long clearLength(long sealedLength);

  /**
   * Seals a small record.
   *
   * @param label what the record is; it opens under the same label alone
   */
  byte[] sealRecord(DataKey key, String label, byte[] clear);

  byte[] openRecord(DataKey key, String label, byte[] sealed);

  /** Random access to sealed bytes. */
  interface Ranges {
    long length() throws IOException;

    /** The bytes from {@code offset} on, at most {@code length}; the taker closes. */
    InputStream open(long offset, long length) throws IOException;
  }
}
