package io.dossier.core.access;

import io.dossier.core.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * SHA-256 of a credential's text as 64 lower-case hex digits. The text has 160 random bits or more:
 * no salt is needed.
 */
public record KeyDigest(String hex) {
  public KeyDigest {
    if (HexFormat.of().parseHex(hex).length != 32) {
      throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
    }
  }

  static KeyDigest of(String text) {
    return new KeyDigest(
        HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.US_ASCII))));
  }

  /** In a time that does not tell where two digests differ. */
  boolean same(KeyDigest other) {
    return MessageDigest.isEqual(
        hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
  }
}
