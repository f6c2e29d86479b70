package io.dossier.core.shared;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs of version 4 (RFC 9562), in lower case. */
public final class RandomUuid {
  private static final int LENGTH = 36;

  private RandomUuid() {}

  /**
   * @param random 16 bytes
   */
  public static String of(byte[] random) {
    ByteBuffer bytes = ByteBuffer.wrap(random);
    long high = bytes.getLong() & ~0xf000L | 0x4000L;
    long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low).toString();
  }

  /**
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static String require(String text) {
    if (text.length() != LENGTH) {
      throw new IllegalArgumentException("not a UUID");
    }
    return UUID.fromString(text).toString();
  }
}
