package io.dossier.reader.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * HEIF containers box by box. Their coded pictures are JPEG, which the standard allows and the JDK
 * can write.
 */
public final class SampleHeif {
  private final List<byte[]> entries = new ArrayList<>();
  private final List<byte[]> locations = new ArrayList<>();
  private final List<byte[]> properties = new ArrayList<>();
  private final List<byte[]> associations = new ArrayList<>();
  private final List<byte[]> references = new ArrayList<>();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private int primary = 1;

  /** An item with its bytes in {@code idat}; ids count from 1. */
  public SampleHeif item(String type, byte[] bytes, byte[]... itemProperties) {
    int id = entries.size() + 1;
    entries.add(box("infe", numbers(0x02000000), shorts(id, 0), ascii(type), new byte[] {0}));
    locations.add(join(shorts(id, 1, 0, 1), numbers(data.size(), bytes.length)));
    data.writeBytes(bytes);
    ByteArrayOutputStream indexes = new ByteArrayOutputStream();
    for (byte[] property : itemProperties) {
      properties.add(property);
      indexes.write(properties.size());
    }
    associations.add(
        join(shorts(id), new byte[] {(byte) itemProperties.length}, indexes.toByteArray()));
    return this;
  }

  /** The sources of the item that was added last. */
  public SampleHeif of(int... sources) {
    references.add(box("dimg", shorts(entries.size(), sources.length), shorts(sources)));
    return this;
  }

  public SampleHeif primary(int id) {
    primary = id;
    return this;
  }

  public byte[] bytes() {
    return join(
        box("ftyp", ascii("heic"), numbers(0), ascii("mif1heic")),
        box(
            "meta",
            numbers(0),
            box("pitm", numbers(0), shorts(primary)),
            box("iinf", numbers(0), shorts(entries.size()), join(entries)),
            box("iloc", numbers(0x01000000), shorts(0x4400, locations.size()), join(locations)),
            box("iref", numbers(0), join(references)),
            box(
                "iprp",
                box("ipco", join(properties)),
                box("ipma", numbers(0, associations.size()), join(associations))),
            box("idat", data.toByteArray())));
  }

  public static byte[] grid(int rows, int columns, int width, int height) {
    return join(new byte[] {0, 1, (byte) (rows - 1), (byte) (columns - 1)}, numbers(width, height));
  }

  public static byte[] size(int width, int height) {
    return box("ispe", numbers(0, width, height));
  }

  /**
   * @param quarters anticlockwise
   */
  public static byte[] turn(int quarters) {
    return box("irot", new byte[] {(byte) quarters});
  }

  public static byte[] mirror(int axis) {
    return box("imir", new byte[] {(byte) axis});
  }

  public static byte[] crop(int width, int height, int offsetX, int offsetY) {
    return box("clap", numbers(width, 1, height, 1, offsetX, 1, offsetY, 1));
  }

  public static byte[] hevc(byte[] configuration) {
    return box("hvcC", configuration);
  }

  private static byte[] box(String type, byte[]... parts) {
    byte[] body = join(parts);
    return join(numbers(body.length + 8), ascii(type), body);
  }

  private static byte[] join(List<byte[]> parts) {
    return join(parts.toArray(byte[][]::new));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] numbers(int... values) {
    ByteBuffer out = ByteBuffer.allocate(values.length * 4);
    for (int value : values) {
      out.putInt(value);
    }
    return out.array();
  }

  private static byte[] shorts(int... values) {
    ByteBuffer out = ByteBuffer.allocate(values.length * 2);
    for (int value : values) {
      out.putShort((short) value);
    }
    return out.array();
  }
}
