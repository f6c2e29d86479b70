package io.dossier.reader.process;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What a child is asked, as the asking side has it; {@link Request} is what the child makes of it.
 * The file's bytes go from where they are opened to the child and are never held here.
 *
 * @param order what is wanted of the file, in the form of its kind; {@link #NO_ORDER} where the
 *     kind says it all
 */
record Question(
    Frame.Kind kind, DocumentReader.Original original, ReaderLimits limits, byte[] order) {
  static final byte[] NO_ORDER = {};

  private static final int BUFFER = 64 * 1024;
  private static final int FIXED_BYTES = 3 * Integer.BYTES + 1 + 2 * Integer.BYTES;

  /**
   * @throws IOException when the child does not take it
   * @throws UncheckedIOException when the file does not give it; the child waits for the rest then
   */
  void writeTo(DataOutputStream out) throws IOException {
    byte[] secret = original.password().map(Secret::copy).orElse(new byte[0]);
    int size = Math.toIntExact(original.sizeBytes());
    try {
      out.writeByte(kind.ordinal());
      out.writeInt(FIXED_BYTES + order.length + secret.length + size);
      out.writeInt(limits.pages());
      out.writeInt(limits.megapixels());
      out.writeInt(order.length);
      out.write(order);
      out.writeBoolean(original.password().isPresent());
      out.writeInt(secret.length);
      out.write(secret);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
    out.writeInt(size);
    content(out, size);
    out.flush();
  }

  private void content(DataOutputStream out, int size) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int sent = 0;
    try (Opened in = new Opened(original.content())) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sent += count;
        out.write(buffer, 0, count);
      }
    } finally {
      Arrays.fill(buffer, (byte) 0);
    }
    if (sent != size) {
      throw new UncheckedIOException(
          new IOException("the file has " + sent + " bytes, not " + size));
    }
  }

  /** Keeps trouble with the file apart from trouble with the child. */
  private static final class Opened implements AutoCloseable {
    private final InputStream in;

    Opened(DocumentReader.Content content) {
      try {
        in = content.open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * @throws Failure as the store has it
     */
    int read(byte[] buffer) {
      try {
        return in.read(buffer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
