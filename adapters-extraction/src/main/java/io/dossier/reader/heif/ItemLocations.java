package io.dossier.reader.heif;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the bytes of items stand (the {@code iloc} box; ISO/IEC 14496-12, 8.11.3). */
final class ItemLocations {
  private static final int IN_FILE = 0;
  private static final int IN_ITEM_DATA = 1;
  private static final int MOST_EXTENTS = 10_000;

  private final Map<Integer, List<Extent>> extents = new HashMap<>();

  private record Extent(int place, long offset, long length) {}

  static ItemLocations of(Box iloc) {
    ItemLocations locations = new ItemLocations();
    ByteBuffer in = iloc.fields();
    int version = in.get();
    in.position(4);
    int sizes = in.getShort();
    int count = version < 2 ? in.getShort() & 0xffff : in.getInt();
    for (int i = 0; i < count && in.hasRemaining(); i++) {
      locations.item(in, version, sizes);
    }
    return locations;
  }

  private void item(ByteBuffer in, int version, int sizes) {
    int id = version < 2 ? in.getShort() & 0xffff : in.getInt();
    int place = version > 0 ? in.getShort() & 15 : IN_FILE;
    in.getShort();
    long base = number(in, sizes >> 4 & 15);
    int count = in.getShort() & 0xffff;
    List<Extent> found = new ArrayList<>();
    for (int i = 0; i < count && i < MOST_EXTENTS; i++) {
      if (version > 0) {
        number(in, sizes & 15);
      }
      long offset = number(in, sizes >> 12 & 15);
      found.add(new Extent(place, base + offset, number(in, sizes >> 8 & 15)));
    }
    extents.put(id, found);
  }

  private static long number(ByteBuffer in, int bytes) {
    return switch (bytes) {
      case 4 -> Integer.toUnsignedLong(in.getInt());
      case 8 -> in.getLong();
      default -> 0;
    };
  }

  /**
   * The bytes of an item, as far as they are there; never more than the file has, however often its
   * extents name the same ones.
   */
  byte[] bytes(int id, ByteBuffer file, ByteBuffer itemData) {
    ByteBuffer out = ByteBuffer.allocate(file.limit());
    for (Extent extent : extents.getOrDefault(id, List.of())) {
      if (extent.place > IN_ITEM_DATA) {
        throw new IllegalArgumentException("extents within other items are not read");
      }
      ByteBuffer from = extent.place == IN_FILE ? file : itemData;
      long there = from.limit() - extent.offset;
      long wanted = extent.length == 0 ? there : Math.min(extent.length, there);
      int length = (int) Math.min(wanted, out.remaining());
      if (extent.offset >= 0 && length > 0) {
        out.put(from.slice((int) extent.offset, length));
      }
    }
    byte[] bytes = new byte[out.position()];
    out.get(0, bytes);
    return bytes;
  }
}
