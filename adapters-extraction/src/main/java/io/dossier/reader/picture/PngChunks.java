package io.dossier.reader.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The chunks of a PNG (ISO/IEC 15948, 5.3). */
public final class PngChunks {
  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;

  private PngChunks() {}

  /** The bytes of the first chunk of this type. */
  public static Optional<byte[]> first(byte[] png, String type) {
    ByteBuffer in = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at >= 0 && at + 8 <= png.length) {
      int length = in.getInt(at);
      String found = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || length > png.length - at - 8) {
        return Optional.empty();
      }
      if (found.equals(type)) {
        byte[] bytes = new byte[length];
        in.get(at + 8, bytes);
        return Optional.of(bytes);
      }
      at += 8 + length + CHECKSUM;
    }
    return Optional.empty();
  }
}
