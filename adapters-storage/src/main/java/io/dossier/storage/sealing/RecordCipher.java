package io.dossier.storage.sealing;

import io.dossier.core.sealing.DataKey;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

/**
 * Seals small records whole: version, nonce, the key's commitment, ciphertext and tag.
 *
 * <p>Nonces are random, so that one data key should seal no more than 2^32 records (NIST SP
 * 800-38D, 8.3).
 */
final class RecordCipher {
  static final byte VERSION = 1;

  private static final int COMMITMENT_OFFSET = 1 + AesGcm.NONCE_BYTES;
  private static final int BODY_OFFSET = COMMITMENT_OFFSET + 32;

  private final AesGcm aesGcm;
  private final SecureRandom random;

  RecordCipher(AesGcm aesGcm, SecureRandom random) {
    this.aesGcm = aesGcm;
    this.random = random;
  }

  byte[] seal(DataKey key, String label, byte[] clear) {
    byte[] nonce = new byte[AesGcm.NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] dataKey = key.secret().copy();
    byte[] recordKey = Derivation.RECORD.from(dataKey);
    try {
      byte[] body = aesGcm.seal(recordKey, nonce, associatedData(key, label), clear);
      return ByteBuffer.allocate(BODY_OFFSET + body.length)
          .put(VERSION)
          .put(nonce)
          .put(Derivation.COMMITMENT.from(dataKey))
          .put(body)
          .array();
    } finally {
      Arrays.fill(dataKey, (byte) 0);
      Arrays.fill(recordKey, (byte) 0);
    }
  }

  byte[] open(DataKey key, String label, byte[] sealed) {
    if (sealed.length < BODY_OFFSET + AesGcm.TAG_BYTES || sealed[0] != VERSION) {
      throw refused();
    }
    byte[] dataKey = key.secret().copy();
    byte[] recordKey = Derivation.RECORD.from(dataKey);
    try {
      byte[] commitment = Arrays.copyOfRange(sealed, COMMITMENT_OFFSET, BODY_OFFSET);
      if (!MessageDigest.isEqual(Derivation.COMMITMENT.from(dataKey), commitment)) {
        throw refused();
      }
      byte[] nonce = Arrays.copyOfRange(sealed, 1, COMMITMENT_OFFSET);
      return aesGcm.open(recordKey, nonce, associatedData(key, label), sealed, BODY_OFFSET);
    } catch (AEADBadTagException e) {
      throw refused();
    } finally {
      Arrays.fill(dataKey, (byte) 0);
      Arrays.fill(recordKey, (byte) 0);
    }
  }

  private static byte[] associatedData(DataKey key, String label) {
    return AssociatedData.of("dossier/1/record").with(key.subject()).with(label).bytes();
  }

  private static Failure refused() {
    return Failure.of(
        Category.INTEGRITY,
        "sealed_record_changed",
        "the sealed record is not what was written under this key, subject and label");
  }
}
