package io.dossier.reader.picture;

import java.awt.image.BufferedImage;

/** The primary picture of a HEIC file. */
final class HeicFile implements PictureFile {
  private final byte[] content;
  private final PictureLimits limits;

  private HeicFile(byte[] content, PictureLimits limits) {
    this.content = content;
    this.limits = limits;
  }

  static HeicFile open(byte[] content, PictureLimits limits) {
    return new HeicFile(content, limits);
  }

  @Override
  public int pageCount() {
    return 1;
  }

  @Override
  public Picture page(int index) {
    HeicDecoding.Decoded decoded = HeicDecoding.decode(content, limits);
    BufferedImage image = decoded.image();
    boolean downscaled = (long) image.getWidth() * image.getHeight() > PictureLimits.WORKING_PIXELS;
    if (downscaled) {
      double scale =
          Math.sqrt(PictureLimits.WORKING_PIXELS / ((double) image.getWidth() * image.getHeight()));
      image =
          Scaling.toLongSide(image, (int) (Math.max(image.getWidth(), image.getHeight()) * scale));
    }
    return new Picture(
        new Orientation(decoded.turn(), false).applied(image),
        decoded.image().getWidth(),
        decoded.image().getHeight(),
        decoded.turn(),
        downscaled);
  }

  @Override
  public void close() {}
}
