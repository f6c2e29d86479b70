package io.dossier.reader.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import io.dossier.core.reading.DocumentKind;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * How a camera was held, as EXIF tells it (JEITA CP-3451, tag 0x0112).
 *
 * @param turn degrees clockwise to be upright
 * @param mirrored whether it is to be mirrored left to right before that
 */
public record Orientation(int turn, boolean mirrored) {
  static final Orientation UPRIGHT = new Orientation(0, false);

  /** Of a file that holds one picture. */
  static Orientation of(byte[] content, DocumentKind kind) {
    try {
      ExifIFD0Directory exif =
          metadata(content, kind).getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return value == null ? UPRIGHT : of(value);
    } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError e) {
      // Broken EXIF says nothing of how the picture lies.
      return UPRIGHT;
    }
  }

  /** Of a PNG only the EXIF chunk is looked at: others may unpack to anything. */
  private static Metadata metadata(byte[] content, DocumentKind kind)
      throws ImageProcessingException, IOException {
    if (kind != DocumentKind.PNG) {
      return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
    }
    Metadata metadata = new Metadata();
    Optional<byte[]> exif = PngChunks.first(content, "eXIf");
    exif.ifPresent(bytes -> new ExifReader().extract(new ByteArrayReader(bytes), metadata));
    return metadata;
  }

  static Orientation of(int value) {
    return switch (value) {
      case 2 -> new Orientation(0, true);
      case 3 -> new Orientation(180, false);
      case 4 -> new Orientation(180, true);
      case 5 -> new Orientation(270, true);
      case 6 -> new Orientation(90, false);
      case 7 -> new Orientation(90, true);
      case 8 -> new Orientation(270, false);
      default -> UPRIGHT;
    };
  }

  /** The picture as it was seen. */
  public BufferedImage applied(BufferedImage picture) {
    if (equals(UPRIGHT)) {
      return picture;
    }
    int w = picture.getWidth();
    int h = picture.getHeight();
    boolean across = turn % 180 != 0;
    BufferedImage out =
        new BufferedImage(across ? h : w, across ? w : h, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.drawImage(picture, transform(w, h), null);
    graphics.dispose();
    return out;
  }

  private AffineTransform transform(int w, int h) {
    AffineTransform all =
        switch (turn) {
          case 90 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 180 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 270 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> new AffineTransform();
        };
    if (mirrored) {
      all.concatenate(new AffineTransform(-1, 0, 0, 1, w, 0));
    }
    return all;
  }
}
