package io.dossier.storage.sealing;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.dossier.core.sealing.DataKey;
import java.security.InvalidAlgorithmParameterException;
import java.util.Arrays;

/** What a data key gives for sealing a file: Tink's streaming cipher and the header. */
record StreamKeys(AesGcmHkdfStreaming cipher, SealedHeader header) {
  /** Bytes of a sealed segment with its tag; in the file, segments begin at multiples of it. */
  static final int SEGMENT_BYTES = 1 << 20;

  static StreamKeys of(DataKey key) {
    byte[] dataKey = key.secret().copy();
    byte[] content = Derivation.CONTENT.from(dataKey);
    try {
      return new StreamKeys(
          cipher(content), SealedHeader.of(Derivation.COMMITMENT.from(dataKey), key.subject()));
    } finally {
      Arrays.fill(dataKey, (byte) 0);
      Arrays.fill(content, (byte) 0);
    }
  }

  private static AesGcmHkdfStreaming cipher(byte[] key) {
    try {
      return new AesGcmHkdfStreaming(
          key, "HmacSha256", AesGcm.KEY_BYTES, SEGMENT_BYTES, SealedHeader.BYTES);
    } catch (InvalidAlgorithmParameterException e) {
      throw new IllegalStateException("the parameters of the sealed format were refused", e);
    }
  }
}
