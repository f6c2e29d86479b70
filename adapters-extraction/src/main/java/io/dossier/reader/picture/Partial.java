package io.dossier.reader.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import org.jspecify.annotations.Nullable;

/** Holds what has been decoded of a picture so far. */
final class Partial implements IIOReadUpdateListener {
  private static final double LEAST_SHARE = 0.1;

  private @Nullable BufferedImage image;
  private int rows;

  /** The picture, when at least a tenth of its rows were decoded. */
  Optional<BufferedImage> image(Rectangle least) {
    BufferedImage seen = image;
    return seen != null && seen.getWidth() >= least.width && rows >= seen.getHeight() * LEAST_SHARE
        ? Optional.of(seen)
        : Optional.empty();
  }

  @Override
  public void imageUpdate(
      ImageReader source,
      BufferedImage theImage,
      int minX,
      int minY,
      int width,
      int height,
      int periodX,
      int periodY,
      int[] bands) {
    image = theImage;
    rows = Math.max(rows, minY + height);
  }

  @Override
  public void passStarted(
      ImageReader source,
      BufferedImage theImage,
      int pass,
      int minPass,
      int maxPass,
      int minX,
      int minY,
      int periodX,
      int periodY,
      int[] bands) {
    image = theImage;
  }

  @Override
  public void passComplete(ImageReader source, BufferedImage theImage) {}

  @Override
  public void thumbnailPassStarted(
      ImageReader source,
      BufferedImage theThumbnail,
      int pass,
      int minPass,
      int maxPass,
      int minX,
      int minY,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void thumbnailUpdate(
      ImageReader source,
      BufferedImage theThumbnail,
      int minX,
      int minY,
      int width,
      int height,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void thumbnailPassComplete(ImageReader source, BufferedImage thumbnail) {}
}
