package io.dossier.reader.examination.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes JPEGs with EXIF, and PNGs with texts, of no pixels: only what stands beside them counts.
 */
final class Exif {
  private static final int SUB = 0x8769;

  private Exif() {}

  /** Texts by tag, in the first directory and in that of the exposure. */
  static byte[] jpeg(Map<Integer, String> first, Map<Integer, String> exposure) {
    byte[] tiff = tiff(first, exposure);
    ByteBuffer out = ByteBuffer.allocate(tiff.length + 14);
    out.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
    out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff).putShort((short) 0xFFD9);
    return out.array();
  }

  private static byte[] tiff(Map<Integer, String> first, Map<Integer, String> exposure) {
    int firstSize = 6 + 12 * (first.size() + 1);
    int subAt = 8 + firstSize;
    int textsAt = subAt + 6 + 12 * exposure.size();
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    ByteBuffer out = ByteBuffer.allocate(100_000);
    out.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    out.putShort((short) (first.size() + 1));
    SortedMap<Integer, String> sorted = new TreeMap<>(first);
    entries(out, sorted.headMap(SUB), texts, textsAt);
    out.putShort((short) SUB).putShort((short) 4).putInt(1).putInt(subAt);
    entries(out, sorted.tailMap(SUB), texts, textsAt);
    out.putInt(0);
    out.putShort((short) exposure.size());
    entries(out, new TreeMap<>(exposure), texts, textsAt);
    out.putInt(0).put(texts.toByteArray());
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static void entries(
      ByteBuffer out, Map<Integer, String> tags, ByteArrayOutputStream texts, int textsAt) {
    tags.forEach(
        (tag, text) -> {
          byte[] bytes = (text + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
          out.putShort((short) (int) tag).putShort((short) 2).putInt(bytes.length);
          out.putInt(textsAt + texts.size());
          texts.writeBytes(bytes);
        });
  }

  static byte[] png(String keyword, String text) {
    byte[] data = (keyword + "\0" + text).getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer out = ByteBuffer.allocate(8 + 12 + data.length);
    out.putLong(0x89504E470D0A1A0AL).putInt(data.length);
    out.put("tEXt".getBytes(StandardCharsets.US_ASCII)).put(data).putInt(0);
    return out.array();
  }
}
