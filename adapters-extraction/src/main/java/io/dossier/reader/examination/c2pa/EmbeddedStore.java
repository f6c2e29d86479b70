package io.dossier.reader.examination.c2pa;

import io.dossier.core.reading.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of a manifest store and where a file holds them (C2PA Technical Specification 2.x,
 * appendix A: JPEG in APP11 segments by ISO/IEC 19566-5, annex D; PNG in a caBX chunk; WebP in a
 * C2PA chunk).
 *
 * @param jumbf one box of type jumb
 * @param from first byte in the file that belongs to it, headers of segments included
 * @param to after its last byte
 */
record EmbeddedStore(byte[] jumbf, int from, int to) {
  private static final int MOST_PARTS = 100_000;

  static Optional<EmbeddedStore> in(byte[] content, DocumentKind kind) {
    return switch (kind) {
      case JPEG -> inJpeg(content);
      case PNG -> inChunks(content, 8, true);
      case WEBP -> inChunks(content, 12, false);
      case TIFF, HEIC, PDF -> Optional.empty();
    };
  }

  private static Optional<EmbeddedStore> inJpeg(byte[] jpeg) {
    ByteBuffer in = ByteBuffer.wrap(jpeg);
    SortedMap<Integer, byte[]> parts = new TreeMap<>();
    int instance = -1;
    int from = 0;
    int to = 0;
    int at = 2;
    for (int i = 0; i < MOST_PARTS && at + 4 <= jpeg.length; i++) {
      int marker = in.getShort(at) & 0xFFFF;
      int end = at + 2 + (in.getShort(at + 2) & 0xFFFF);
      if (marker < 0xFFC0 || marker == 0xFFDA || end > jpeg.length || end < at + 4) {
        break;
      }
      if (marker == 0xFFEB && end - at >= 20 && in.getShort(at + 4) == 0x4A50) {
        int number = in.getShort(at + 6) & 0xFFFF;
        int sequence = in.getInt(at + 8);
        boolean store = sequence == 1 && instance < 0 && isStore(jpeg, at + 12, end);
        if (store) {
          instance = number;
          from = at;
        }
        if (number == instance) {
          int header = in.getInt(at + 12) == 1 ? 16 : 8;
          int data = sequence == 1 ? at + 12 : Math.min(end, at + 12 + header);
          parts.putIfAbsent(sequence, Arrays.copyOfRange(jpeg, data, end));
          to = end;
        }
      }
      at = end;
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.values().forEach(whole::writeBytes);
    return Optional.of(new EmbeddedStore(whole.toByteArray(), from, to));
  }

  /** JPEGs hold other boxes of this kind too; a manifest store is labelled c2pa. */
  private static boolean isStore(byte[] jpeg, int from, int to) {
    String head = new String(jpeg, from, Math.min(to - from, 64), StandardCharsets.ISO_8859_1);
    return head.startsWith("jumb", 4) && head.contains("c2pa");
  }

  /** PNG: length, name, data, checksum. RIFF: name, length (little end first), data, padding. */
  private static Optional<EmbeddedStore> inChunks(byte[] content, int start, boolean png) {
    ByteBuffer in = ByteBuffer.wrap(content);
    int at = start;
    for (int i = 0; i < MOST_PARTS && at >= 0 && at + 8 <= content.length; i++) {
      int length = png ? in.getInt(at) : Integer.reverseBytes(in.getInt(at + 4));
      String name = new String(content, png ? at + 4 : at, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || length > content.length - at - 8) {
        return Optional.empty();
      }
      int end = at + 8 + length + (png ? 4 : length % 2);
      if (name.equals(png ? "caBX" : "C2PA")) {
        return Optional.of(
            new EmbeddedStore(
                Arrays.copyOfRange(content, at + 8, at + 8 + length),
                at,
                Math.min(end, content.length)));
      }
      at = end;
    }
    return Optional.empty();
  }
}
