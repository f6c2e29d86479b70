package io.dossier.storage.sealing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Sealed bytes as Tink reads them; its own errors are marked as such. */
final class SealedSource extends FilterInputStream {
  SealedSource(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException e) {
      throw new SourceFault(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      throw new SourceFault(e);
    }
  }
}
