package io.dossier.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of an open file from a place on, up to a length; closes the file. */
final class FileSlice extends InputStream {
  private final FileChannel file;
  private long position;
  private long remaining;

  FileSlice(FileChannel file, long offset, long length) {
    this.file = file;
    this.position = offset;
    this.remaining = length;
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
    if (remaining == 0) {
      return -1;
    }
    int wanted = (int) Math.min(length, remaining);
    int read = file.read(ByteBuffer.wrap(to, offset, wanted), position);
    if (read > 0) {
      position += read;
      remaining -= read;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
