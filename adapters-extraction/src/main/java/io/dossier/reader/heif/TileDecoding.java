package io.dossier.reader.heif;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** Decodes coded items one after the other; those of one HEVC configuration by one decoder. */
final class TileDecoding implements AutoCloseable {
  private final HeifItems items;
  private final long mostPixels;
  private @Nullable HevcDecoder decoder;
  private byte[] configuration = {};
  private int decodings;

  TileDecoding(HeifItems items, long mostPixels) {
    this.items = items;
    this.mostPixels = mostPixels;
  }

  /** Tells to what size a picture of the given one is to be made. */
  @FunctionalInterface
  interface Sizing {
    Size of(int width, int height);
  }

  record Size(int width, int height) {}

  static boolean decodes(Item item) {
    return switch (item.type()) {
      case "hvc1", "hev1", "jpeg" -> true;
      default -> false;
    };
  }

  BufferedImage decode(Item item, Sizing sizing) {
    if (++decodings > Recipe.MOST_SOURCES) {
      throw new HeifDamaged("the picture is made of more than " + Recipe.MOST_SOURCES + " others");
    }
    byte[] bytes = items.bytes(item);
    return item.type().equals("jpeg") ? jpeg(bytes, sizing) : hevc(item, bytes, sizing);
  }

  private BufferedImage hevc(Item item, byte[] bytes, Sizing sizing) {
    Property.Hevc coding =
        item.property(Property.Hevc.class)
            .orElseThrow(() -> new HeifDamaged("the picture's configuration is missing"));
    return rgb(decoder(coding).decode(bytes), item.property(Property.Colour.class), sizing);
  }

  /** What a decoder gave, as RGB of the wanted size. */
  static BufferedImage rgb(AVFrame frame, Optional<Property.Colour> told, Sizing sizing) {
    Size size = sizing.of(frame.width(), frame.height());
    return FrameColours.rgb(frame, told, size.width(), size.height());
  }

  private BufferedImage jpeg(byte[] bytes, Sizing sizing) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try {
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > mostPixels) {
        throw new HeifTooLarge((long) width * height);
      }
      Size size = sizing.of(width, height);
      return Transforms.resized(reader.read(0), size.width(), size.height());
    } catch (IOException e) {
      throw new HeifDamaged("the embedded JPEG is damaged");
    } finally {
      reader.dispose();
    }
  }

  private HevcDecoder decoder(Property.Hevc coding) {
    HevcDecoder open = decoder;
    if (open != null && Arrays.equals(configuration, coding.configuration())) {
      return open;
    }
    close();
    open = new HevcDecoder(coding, mostPixels);
    decoder = open;
    configuration = coding.configuration();
    return open;
  }

  @Override
  public void close() {
    if (decoder != null) {
      decoder.close();
      decoder = null;
    }
  }
}
