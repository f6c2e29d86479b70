package io.dossier.reader.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures whose corners tell how they lie, and pieces of their files. */
public final class SamplePictures {
  private SamplePictures() {}

  /** Red at the top left, green at the top right, blue at the bottom left, else white. */
  public static BufferedImage corners(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(width / 2, 0, width / 2, height / 2);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, height / 2, width / 2, height / 2);
    graphics.dispose();
    return picture;
  }

  /** The quarters from the top left, row by row: R, G, B, or W. */
  public static String quarters(BufferedImage picture) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    return ""
        + letter(picture.getRGB(w / 4, h / 4))
        + letter(picture.getRGB(3 * w / 4, h / 4))
        + letter(picture.getRGB(w / 4, 3 * h / 4))
        + letter(picture.getRGB(3 * w / 4, 3 * h / 4));
  }

  private static char letter(int rgb) {
    boolean red = (rgb >> 16 & 255) > 128;
    boolean green = (rgb >> 8 & 255) > 128;
    boolean blue = (rgb & 255) > 128;
    if (red && green && blue) {
      return 'W';
    }
    return red ? 'R' : green ? 'G' : blue ? 'B' : 'K';
  }

  public static byte[] file(BufferedImage picture, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(picture, format, out)) {
        throw new IllegalArgumentException(format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG that says how the camera was held. */
  public static byte[] jpeg(BufferedImage picture, int orientation) {
    byte[] plain = file(picture, "jpg");
    byte[] exif = exif(orientation);
    ByteBuffer out = ByteBuffer.allocate(plain.length + exif.length + 10);
    out.put(plain, 0, 2);
    out.putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
    out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(exif);
    out.put(plain, 2, plain.length - 2);
    return out.array();
  }

  /** The same as PNG. */
  public static byte[] png(BufferedImage picture, int orientation) {
    return withChunk(file(picture, "png"), "eXIf", exif(orientation));
  }

  /** A TIFF directory of one entry. */
  private static byte[] exif(int orientation) {
    return ByteBuffer.allocate(26)
        .order(ByteOrder.BIG_ENDIAN)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }

  /** A PNG with one chunk more, right after its header. */
  public static byte[] withChunk(byte[] png, String type, byte[] bytes) {
    int head = 8 + 25;
    byte[] typeBytes = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(typeBytes);
    crc.update(bytes);
    return ByteBuffer.allocate(png.length + bytes.length + 12)
        .put(png, 0, head)
        .putInt(bytes.length)
        .put(typeBytes)
        .put(bytes)
        .putInt((int) crc.getValue())
        .put(png, head, png.length - head)
        .array();
  }

  /** A PNG whose header tells another size than its pixels have. */
  public static byte[] png(int toldWidth, int toldHeight) {
    byte[] png = file(corners(8, 8), "png");
    ByteBuffer bytes = ByteBuffer.wrap(png);
    bytes.putInt(16, toldWidth).putInt(20, toldHeight);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    bytes.putInt(29, (int) crc.getValue());
    return png;
  }
}
