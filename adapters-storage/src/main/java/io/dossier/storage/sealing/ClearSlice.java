package io.dossier.storage.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The next bytes of a channel of clear bytes, up to a length. */
final class ClearSlice implements OpenedStream.ClearBytes {
  private final SeekableByteChannel clear;
  private long remaining;

  ClearSlice(SeekableByteChannel clear, long length) {
    this.clear = clear;
    this.remaining = length;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (remaining == 0) {
      return -1;
    }
    ByteBuffer target = ByteBuffer.wrap(to, offset, (int) Math.min(length, remaining));
    int read;
    do {
      read = clear.read(target);
    } while (read == 0);
    remaining = read < 0 ? 0 : remaining - read;
    return read;
  }
}
