package io.dossier.storage.sealing;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * What is derived from a key, by HKDF-SHA-256 (RFC 5869) without salt; the label tells each use
 * apart. Labels are part of the format for ever.
 */
public enum Derivation {
  /** The key under which the segments of a sealed file are sealed. */
  CONTENT("dossier/1/content", 32),
  /** The key under which records are sealed. */
  RECORD("dossier/1/record", 32),
  /** What ties sealed bytes to one key alone; tells nothing of the key. */
  COMMITMENT("dossier/1/commit", 32),
  /** The key under which a wrapping key encrypts other keys. */
  WRAP("dossier/1/wrap", 32),
  /** The id by which a wrapping key is known and shown. */
  KEY_ID("dossier/1/key id", 16);

  private final byte[] label;
  private final int size;

  Derivation(String label, int size) {
    this.label = label.getBytes(StandardCharsets.US_ASCII);
    this.size = size;
  }

  public byte[] from(byte[] key) {
    return hkdf(key, new byte[0], label, size);
  }

  static byte[] hkdf(byte[] key, byte[] salt, byte[] info, int size) {
    try {
      return Hkdf.computeHkdf("HmacSha256", key, salt, info, size);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("HKDF-SHA-256 gives no " + size + " bytes", e);
    }
  }
}
