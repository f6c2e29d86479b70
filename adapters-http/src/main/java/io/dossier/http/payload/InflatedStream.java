package io.dossier.http.payload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A payload that was deflated (RFC 1951), inflated up to the size limit of an upload. */
final class InflatedStream extends InflaterInputStream {
  private final long mostBytes;
  private long given;

  InflatedStream(InputStream deflated, long mostBytes) {
    super(deflated, new Inflater(true), 16 * 1024);
    this.mostBytes = mostBytes;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = super.read(bytes, offset, length);
      given += Math.max(0, count);
      if (given > mostBytes) {
        throw Refusals.tooLarge(mostBytes);
      }
      return count;
    } catch (ZipException | EOFException e) {
      throw Refusals.malformed("its payload is not deflated");
    }
  }

  @Override
  public void close() throws IOException {
    inf.end();
    super.close();
  }
}
