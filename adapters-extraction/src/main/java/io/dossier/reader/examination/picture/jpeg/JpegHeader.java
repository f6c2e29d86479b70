package io.dossier.reader.examination.picture.jpeg;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the head of a JPEG says of its coding (ITU-T T.81, annex B).
 *
 * @param luma quantization steps of its first component, row by row: index 8 v + u
 */
public record JpegHeader(int width, int height, int components, int[] luma) {
  private static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };
  private static final int MOST_SEGMENTS = 2000;

  /** Empty where the bytes are no JPEG, or none whose steps are known before its first scan. */
  public static Optional<JpegHeader> of(byte[] jpeg) {
    if (jpeg.length < 4 || byteAt(jpeg, 0) != 0xFF || byteAt(jpeg, 1) != 0xD8) {
      return Optional.empty();
    }
    int[][] tables = new int[4][];
    int frame = -1;
    int at = 2;
    for (int count = 0; count < MOST_SEGMENTS && at + 4 <= jpeg.length; count++) {
      int marker = byteAt(jpeg, at + 1);
      if (byteAt(jpeg, at) != 0xFF || marker == 0xD9) {
        break;
      }
      if (marker == 0xFF) {
        at++;
        continue;
      }
      int end = at + 2 + word(jpeg, at + 2);
      if (end > jpeg.length || end < at + 4 || marker == 0xDA) {
        break;
      }
      if (marker == 0xDB) {
        tables(jpeg, at + 4, end, tables);
      } else if (marker >= 0xC0 && marker <= 0xC2 && end >= at + 13) {
        frame = at;
      }
      at = end;
    }
    return frame < 0 ? Optional.empty() : frame(jpeg, frame, tables);
  }

  private static Optional<JpegHeader> frame(byte[] jpeg, int at, int[][] tables) {
    int[] luma = tables[byteAt(jpeg, at + 12) & 3];
    if (luma == null || byteAt(jpeg, at + 4) != 8) {
      return Optional.empty();
    }
    return Optional.of(
        new JpegHeader(word(jpeg, at + 7), word(jpeg, at + 5), byteAt(jpeg, at + 9), luma));
  }

  private static void tables(byte[] jpeg, int from, int end, int[][] tables) {
    int at = from;
    while (at < end) {
      int size = byteAt(jpeg, at) >> 4 == 0 ? 1 : 2;
      int id = byteAt(jpeg, at) & 3;
      at++;
      if (at + 64 * size > end) {
        return;
      }
      int[] steps = new int[64];
      for (int k = 0; k < 64; k++) {
        int step = size == 1 ? byteAt(jpeg, at + k) : word(jpeg, at + 2 * k);
        steps[ZIGZAG[k]] = Math.max(1, step);
      }
      tables[id] = steps;
      at += 64 * size;
    }
  }

  /** The steps of a picture that was turned by these degrees after it was decoded. */
  int[] lumaTurned(int turn) {
    int[] steps = Arrays.copyOf(luma, 64);
    if (turn % 180 != 0) {
      for (int v = 0; v < 8; v++) {
        for (int u = 0; u < 8; u++) {
          steps[8 * u + v] = luma[8 * v + u];
        }
      }
    }
    return steps;
  }

  private static int byteAt(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int word(byte[] bytes, int at) {
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
  }
}
