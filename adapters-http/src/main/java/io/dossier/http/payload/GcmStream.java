package io.dossier.http.payload;

import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * AES-256-GCM opened piece by piece, by BouncyCastle: the JDK's holds a whole text until its tag is
 * there. What it gives out before its end is not yet found to be unchanged.
 */
final class GcmStream extends InputStream {
  private static final int BUFFER = 32 * 1024;
  private static final int TAG_BITS = 128;

  private final InputStream sealed;
  private final byte[] tag;
  private final GCMModeCipher cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
  private final byte[] in = new byte[BUFFER];
  private final byte[] out = new byte[BUFFER + TAG_BITS];
  private int from;
  private int to;
  private boolean ended;

  /**
   * @param associated the JWE's first part as it was written
   */
  GcmStream(InputStream sealed, byte[] key, byte[] iv, byte[] associated, byte[] tag) {
    this.sealed = sealed;
    this.tag = tag;
    cipher.init(false, new AEADParameters(new KeyParameter(key), TAG_BITS, iv, associated));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * @throws io.dossier.core.shared.Failure CALLER at the end, where a byte was changed
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (from == to) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, to - from);
    System.arraycopy(out, from, bytes, offset, count);
    from += count;
    return count;
  }

  private void fill() throws IOException {
    int count = sealed.read(in);
    from = 0;
    if (count >= 0) {
      to = cipher.processBytes(in, 0, count, out, 0);
      return;
    }
    ended = true;
    try {
      int pending = cipher.processBytes(tag, 0, tag.length, out, 0);
      to = pending + cipher.doFinal(out, pending);
    } catch (InvalidCipherTextException e) {
      to = 0;
      throw Refusals.failed();
    }
  }
}
