package io.dossier.reader.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Uncompressed grey TIFFs, written by hand so that their directories may be wrong. */
public final class SampleTiffs {
  private static final int ENTRIES = 8;
  private static final int DIRECTORY = 2 + ENTRIES * 12 + 4;
  private static final int SIDE = 16;

  private SampleTiffs() {}

  /** So many pages of 16 by 16 pixels; the left half is black. */
  public static byte[] pages(int count) {
    return chained(count, 0, SIDE);
  }

  /** The last directory names the first as the next. */
  public static byte[] loop(int count) {
    return chained(count, 8 + SIDE * SIDE, SIDE);
  }

  /** The directory tells another size than there are pixels. */
  public static byte[] told(int side) {
    return chained(1, 0, side);
  }

  private static byte[] chained(int count, int afterLast, int side) {
    int first = 8 + SIDE * SIDE;
    ByteBuffer out = ByteBuffer.allocate(first + count * DIRECTORY).order(ByteOrder.LITTLE_ENDIAN);
    out.put(new byte[] {'I', 'I', 42, 0}).putInt(first);
    for (int i = 0; i < SIDE * SIDE; i++) {
      out.put((byte) (i % SIDE < SIDE / 2 ? 0 : 255));
    }
    for (int page = 0; page < count; page++) {
      out.putShort((short) ENTRIES);
      entry(out, 256, side);
      entry(out, 257, side);
      entry(out, 258, 8);
      entry(out, 259, 1);
      entry(out, 262, 1);
      entry(out, 273, 8);
      entry(out, 278, side);
      entry(out, 279, side * side);
      out.putInt(page + 1 < count ? first + (page + 1) * DIRECTORY : afterLast);
    }
    return out.array();
  }

  private static void entry(ByteBuffer out, int tag, int value) {
    out.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
  }
}
