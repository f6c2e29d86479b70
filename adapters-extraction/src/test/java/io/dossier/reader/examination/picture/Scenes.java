package io.dossier.reader.examination.picture;

import io.dossier.reader.examination.picture.jpeg.JpegHeader;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures that tests make, and what is done to them. */
final class Scenes {
  private Scenes() {}

  /** Soft shapes under grain, as a camera sees a textured place. */
  static BufferedImage textured(int width, int height, long seed, double grain) {
    Random random = new Random(seed);
    float[] field = new float[width * height];
    for (int scale = 128; scale >= 4; scale /= 2) {
      add(field, width, height, scale, 45 * Math.pow(scale / 128.0, 0.3), random);
    }
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < field.length; i++) {
      double v = 128 + field[i] * 0.5 + random.nextGaussian() * grain;
      int grey = (int) Math.max(8, Math.min(247, v));
      picture.setRGB(i % width, i / width, grey << 16 | grey << 8 | grey);
    }
    return picture;
  }

  private static void add(
      float[] field, int width, int height, int scale, double size, Random random) {
    int columns = width / scale + 2;
    float[] nodes = new float[columns * (height / scale + 2)];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (float) (random.nextGaussian() * size);
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y / scale * columns + x / scale;
        float fx = x % scale / (float) scale;
        float fy = y % scale / (float) scale;
        float top = nodes[at] + fx * (nodes[at + 1] - nodes[at]);
        float bottom = nodes[at + columns] + fx * (nodes[at + columns + 1] - nodes[at + columns]);
        field[y * width + x] += top + fy * (bottom - top);
      }
    }
  }

  /** Black lines of print that repeat, on white. */
  static BufferedImage print(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    for (int y = 30; y < height - 10; y += 24) {
      graphics.drawString("Invoice total of this month 1,200.00", 20 + y % 7 * 9, y);
    }
    graphics.dispose();
    return picture;
  }

  /** The same with a rectangle of another picture put in its place. */
  static BufferedImage withPart(
      BufferedImage picture, BufferedImage other, int x, int y, int width, int height) {
    BufferedImage out = copy(picture);
    Graphics2D graphics = out.createGraphics();
    graphics.drawImage(other.getSubimage(x, y, width, height), x, y, null);
    graphics.dispose();
    return out;
  }

  static BufferedImage moved(BufferedImage picture, int x, int y, int dx, int dy, int side) {
    BufferedImage out = copy(picture);
    Graphics2D graphics = out.createGraphics();
    graphics.drawImage(picture.getSubimage(x, y, side, side), x + dx, y + dy, null);
    graphics.dispose();
    return out;
  }

  static BufferedImage copy(BufferedImage picture) {
    BufferedImage out =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    out.createGraphics().drawImage(picture, 0, 0, null);
    return out;
  }

  static byte[] jpeg(BufferedImage picture, double quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality((float) quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static BufferedImage decoded(byte[] jpeg) {
    try {
      return copy(ImageIO.read(new ByteArrayInputStream(jpeg)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Still still(byte[] jpeg) {
    BufferedImage picture = decoded(jpeg);
    return new Still(
        picture,
        JpegHeader.of(jpeg),
        0,
        false,
        Placement.ofWhole(picture.getWidth(), picture.getHeight()));
  }

  /** Stored without loss. */
  static Still still(BufferedImage picture) {
    return new Still(
        picture,
        Optional.empty(),
        0,
        false,
        Placement.ofWhole(picture.getWidth(), picture.getHeight()));
  }
}
