package io.dossier.storage.sealing;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Tink's sealing stream, which after a failed write can no longer be completed: closing it then
 * closes the target only, and what was written does not open.
 */
final class SealingStream extends OutputStream {
  private final OutputStream cipher;
  private final OutputStream target;
  private boolean failed;

  SealingStream(OutputStream cipher, OutputStream target) {
    this.cipher = cipher;
    this.target = target;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (failed) {
      throw new IOException("an earlier write failed");
    }
    failed = true;
    cipher.write(bytes, offset, length);
    failed = false;
  }

  @Override
  public void close() throws IOException {
    if (failed) {
      target.close();
      return;
    }
    failed = true;
    try (target) {
      cipher.close();
    }
    failed = false;
  }
}
