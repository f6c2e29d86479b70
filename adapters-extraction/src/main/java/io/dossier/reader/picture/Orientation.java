package io.dossier.reader.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera was held, as EXIF tells it (JEITA CP-3451, tag 0x0112).
 *
 * @param turn degrees clockwise to be upright
 * @param mirrored whether it is to be mirrored left to right before that
 */
record Orientation(int turn, boolean mirrored) {
  static final Orientation UPRIGHT = new Orientation(0, false);

  static Orientation of(byte[] content) {
    try {
      ExifIFD0Directory exif =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return value == null ? UPRIGHT : of(value);
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      // Broken EXIF says nothing of how the picture lies.
      return UPRIGHT;
    }
  }

  private static Orientation of(int value) {
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
  BufferedImage applied(BufferedImage picture) {
    if (equals(UPRIGHT)) {
      return picture;
    }
    int w = picture.getWidth();
    int h = picture.getHeight();
    boolean across = turn % 180 != 0;
    BufferedImage out =
        new BufferedImage(across ? h : w, across ? w : h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int mx = mirrored ? w - 1 - x : x;
        int rgb = picture.getRGB(x, y);
        switch (turn) {
          case 90 -> out.setRGB(h - 1 - y, mx, rgb);
          case 180 -> out.setRGB(w - 1 - mx, h - 1 - y, rgb);
          case 270 -> out.setRGB(y, w - 1 - mx, rgb);
          default -> out.setRGB(mx, y, rgb);
        }
      }
    }
    return out;
  }
}
