package io.dossier.bench.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a HEIF container (ISO/IEC 23008-12) of HEVC tiles, their grid and an Exif block.
 *
 * <p>Items: 1 to n the tiles, n + 1 the grid, n + 2 the Exif block.
 */
final class HeicGrid {
  /** TIFF, little-endian, with one entry: orientation 6, to be turned right by 90 degrees. */
  private static final byte[] EXIF = {
    0, 0, 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0,
    0, 0,
  };

  /** By 270 degrees against the clock, which is how an upright phone's picture is shown. */
  private static final int TURN = 3;

  private final byte[] decoderConfiguration;
  private final List<byte[]> data;
  private final int width;
  private final int height;

  /**
   * @param tiles HEIC files of one picture each, all of the same encoder settings
   */
  HeicGrid(List<byte[]> tiles, int width, int height) {
    int columns = columns(width);
    if (tiles.size() != columns * columns(height)) {
      throw new IllegalArgumentException(tiles.size() + " tiles for " + width + "x" + height);
    }
    this.width = width;
    this.height = height;
    this.decoderConfiguration = configuration(tiles.get(0));
    for (byte[] tile : tiles) {
      if (!Arrays.equals(configuration(tile), decoderConfiguration)) {
        throw new IllegalArgumentException("tiles of different encoder settings");
      }
    }
    this.data = tiles.stream().map(tile -> inside(tile, 0, tile.length, "mdat")).toList();
  }

  private static int columns(int length) {
    return (length + PhonePicture.TILE - 1) / PhonePicture.TILE;
  }

  byte[] bytes() {
    byte[] type = box("ftyp", "heic".getBytes(StandardCharsets.US_ASCII), ints(0), "mif1heic");
    int length = meta(0).length;
    byte[] meta = meta(type.length + length + 8);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    data.forEach(content::writeBytes);
    content.writeBytes(grid());
    content.writeBytes(EXIF);
    return joined(type, meta, box("mdat", content.toByteArray()));
  }

  private byte[] grid() {
    return joined(
        new byte[] {0, 0, (byte) (columns(height) - 1), (byte) (columns(width) - 1)},
        shorts(width, height));
  }

  private byte[] meta(int contentOffset) {
    int grid = data.size() + 1;
    byte[] handler = box("hdlr", ints(0, 0), "pict", ints(0, 0, 0), new byte[1]);
    return box(
        "meta",
        ints(0),
        handler,
        box("pitm", ints(0), shorts(grid)),
        locations(contentOffset),
        items(),
        references(grid),
        properties(grid));
  }

  private byte[] locations(int contentOffset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ints(0));
    out.writeBytes(shorts(0x4400, data.size() + 2));
    int offset = contentOffset;
    for (int item = 1; item <= data.size() + 2; item++) {
      int length =
          item <= data.size()
              ? data.get(item - 1).length
              : item == data.size() + 1 ? grid().length : EXIF.length;
      out.writeBytes(shorts(item, 0, 1));
      out.writeBytes(ints(offset, length));
      offset += length;
    }
    return box("iloc", out.toByteArray());
  }

  private byte[] items() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ints(0));
    out.writeBytes(shorts(data.size() + 2));
    for (int item = 1; item <= data.size(); item++) {
      out.writeBytes(item(item, "hvc1", 1));
    }
    out.writeBytes(item(data.size() + 1, "grid", 0));
    out.writeBytes(item(data.size() + 2, "Exif", 1));
    return box("iinf", out.toByteArray());
  }

  /** Hidden items are not pictures to show by themselves. */
  private static byte[] item(int number, String type, int hidden) {
    return box("infe", ints(2 << 24 | hidden), shorts(number, 0), type, new byte[1]);
  }

  private byte[] references(int grid) {
    ByteArrayOutputStream tiles = new ByteArrayOutputStream();
    tiles.writeBytes(shorts(grid, data.size()));
    for (int tile = 1; tile <= data.size(); tile++) {
      tiles.writeBytes(shorts(tile));
    }
    return box(
        "iref", ints(0), box("dimg", tiles.toByteArray()), box("cdsc", shorts(grid + 1, 1, grid)));
  }

  /** Properties by number: 1 decoder, 2 size of a tile, 3 size of the grid, 4 turn, 5 depth. */
  private byte[] properties(int grid) {
    ByteArrayOutputStream links = new ByteArrayOutputStream();
    links.writeBytes(ints(0, data.size() + 1));
    for (int tile = 1; tile <= data.size(); tile++) {
      links.writeBytes(shorts(tile));
      links.writeBytes(new byte[] {3, (byte) 0x81, 2, 5});
    }
    links.writeBytes(shorts(grid));
    links.writeBytes(new byte[] {3, 3, (byte) 0x84, 5});
    byte[] container =
        box(
            "ipco",
            box("hvcC", decoderConfiguration),
            box("ispe", ints(0, PhonePicture.TILE, PhonePicture.TILE)),
            box("ispe", ints(0, width, height)),
            box("irot", new byte[] {TURN}),
            box("pixi", ints(0), new byte[] {3, 8, 8, 8}));
    return box("iprp", container, box("ipma", links.toByteArray()));
  }

  private static byte[] configuration(byte[] heic) {
    byte[] meta = inside(heic, 0, heic.length, "meta");
    byte[] properties = inside(meta, 4, meta.length, "iprp");
    byte[] container = inside(properties, 0, properties.length, "ipco");
    return inside(container, 0, container.length, "hvcC");
  }

  /** The content of the first box of that type between two places. */
  private static byte[] inside(byte[] bytes, int from, int to, String type) {
    int at = from;
    while (at < to) {
      int length = ByteBuffer.wrap(bytes, at, 4).getInt();
      if (new String(bytes, at + 4, 4, StandardCharsets.US_ASCII).equals(type)) {
        return Arrays.copyOfRange(bytes, at + 8, at + length);
      }
      at += length;
    }
    throw new IllegalArgumentException("no box " + type);
  }

  private static byte[] box(String type, Object... parts) {
    byte[] content = joined(parts);
    return joined(ints(8 + content.length), type, content);
  }

  private static byte[] joined(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      out.writeBytes(
          part instanceof String text ? text.getBytes(StandardCharsets.US_ASCII) : (byte[]) part);
    }
    return out.toByteArray();
  }

  private static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    Arrays.stream(values).forEach(bytes::putInt);
    return bytes.array();
  }

  private static byte[] shorts(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
    Arrays.stream(values).forEach(value -> bytes.putShort((short) value));
    return bytes.array();
  }
}
