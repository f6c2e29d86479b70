package io.dossier.storage.keyring;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.AssociatedData;
import io.dossier.storage.sealing.Derivation;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;

/**
 * A 256-bit key in memory that wraps other keys by AES-256-GCM. Every wrap names its key: version,
 * key id, nonce, ciphertext and tag. Safe for many threads.
 */
final class WrappingKey {
  static final byte VERSION = 1;
  static final int ID_BYTES = 16;

  private static final int NONCE_OFFSET = 1 + ID_BYTES;
  private static final int BODY_OFFSET = NONCE_OFFSET + AesGcm.NONCE_BYTES;

  private final byte[] id;
  private final Secret cipherKey;
  private final AesGcm aesGcm;
  private final SecureRandom random;

  WrappingKey(byte[] key, AesGcm aesGcm, SecureRandom random) {
    byte[] derived = Derivation.WRAP.from(key);
    this.id = Derivation.KEY_ID.from(key);
    this.cipherKey = Secret.of(derived);
    this.aesGcm = aesGcm;
    this.random = random;
    Arrays.fill(derived, (byte) 0);
  }

  /** The id that stands in its wraps and is shown as its fingerprint: 32 hexadecimal digits. */
  String id() {
    return HexFormat.of().formatHex(id);
  }

  /** The id of the key that made a wrap. */
  static String idIn(byte[] wrapped) {
    if (wrapped.length < BODY_OFFSET + AesGcm.TAG_BYTES || wrapped[0] != VERSION) {
      throw refused();
    }
    return HexFormat.of().formatHex(wrapped, 1, NONCE_OFFSET);
  }

  byte[] wrap(byte[] key, byte[] associatedData) {
    byte[] nonce = new byte[AesGcm.NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] with = cipherKey.copy();
    try {
      byte[] body = aesGcm.seal(with, nonce, bound(associatedData), key);
      return ByteBuffer.allocate(BODY_OFFSET + body.length)
          .put(VERSION)
          .put(id)
          .put(nonce)
          .put(body)
          .array();
    } finally {
      Arrays.fill(with, (byte) 0);
    }
  }

  byte[] unwrap(byte[] wrapped, byte[] associatedData) {
    if (!MessageDigest.isEqual(HexFormat.of().parseHex(idIn(wrapped)), id)) {
      throw refused();
    }
    byte[] nonce = Arrays.copyOfRange(wrapped, NONCE_OFFSET, BODY_OFFSET);
    byte[] with = cipherKey.copy();
    try {
      return aesGcm.open(with, nonce, bound(associatedData), wrapped, BODY_OFFSET);
    } catch (AEADBadTagException e) {
      throw refused();
    } finally {
      Arrays.fill(with, (byte) 0);
    }
  }

  private byte[] bound(byte[] associatedData) {
    return AssociatedData.of("dossier/1/wrap").with(id).with(associatedData).bytes();
  }

  private static Failure refused() {
    return Failure.of(
        Category.INTEGRITY,
        "wrapped_key_refused",
        "the wrapped key is not what was written under this key and subject");
  }

  @Override
  public String toString() {
    return "WrappingKey[" + id() + "]";
  }
}
