package io.dossier.core.access;

import java.util.HexFormat;

/**
 * SHA-256 of a key's text as 64 lower-case hex digits. The text has 160 random bits: no salt is
 * needed.
 */
public record KeyDigest(String hex) {
  public KeyDigest {
    if (HexFormat.of().parseHex(hex).length != 32) {
      throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
    }
  }
}
