package io.dossier.reader.examination.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * The texts of a PNG by their keywords (ISO/IEC 15948, 11.3.3: tEXt, zTXt, iTXt), the first of each
 * keyword; so many and so long at most, whatever they would unpack to.
 */
final class PngTexts {
  private static final int MOST_TEXTS = 64;
  private static final int LONGEST_TEXT = 256 * 1024;
  private static final int MOST_CHUNKS = 100_000;

  private PngTexts() {}

  static Map<String, String> of(byte[] png) {
    Map<String, String> texts = new LinkedHashMap<>();
    ByteBuffer in = ByteBuffer.wrap(png);
    int at = 8;
    for (int i = 0; i < MOST_CHUNKS && at + 12 <= png.length; i++) {
      int length = in.getInt(at);
      if (length < 0 || length > png.length - at - 12 || texts.size() >= MOST_TEXTS) {
        break;
      }
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      add(type, Arrays.copyOfRange(png, at + 8, at + 8 + textLength(type, length)), texts);
      at += 12 + length;
    }
    return texts;
  }

  /** Of other chunks nothing is copied. */
  private static int textLength(String type, int length) {
    return type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt") ? length : 0;
  }

  private static void add(String type, byte[] chunk, Map<String, String> texts) {
    int end = zero(chunk, 0);
    if (end < 1 || end > 79) {
      return;
    }
    String keyword = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
    int from = end + 1;
    boolean packed = type.equals("zTXt");
    if (packed) {
      from++;
    } else if (type.equals("iTXt")) {
      packed = from < chunk.length && chunk[from] == 1;
      int language = zero(chunk, from + 2);
      int translated = language < 0 ? -1 : zero(chunk, language + 1);
      if (translated < 0) {
        return;
      }
      from = translated + 1;
    }
    if (from <= chunk.length) {
      texts.putIfAbsent(keyword, text(chunk, from, packed, type.equals("iTXt")));
    }
  }

  private static String text(byte[] chunk, int from, boolean packed, boolean utf8) {
    InputStream bytes = new ByteArrayInputStream(chunk, from, chunk.length - from);
    try (InputStream in = packed ? new InflaterInputStream(bytes) : bytes) {
      return new String(
          in.readNBytes(LONGEST_TEXT), utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // What cannot be unpacked says nothing.
      return "";
    }
  }

  private static int zero(byte[] bytes, int from) {
    for (int i = from; i >= 0 && i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
