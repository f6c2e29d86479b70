package io.dossier.reader.examination.picture;

import io.dossier.reader.examination.picture.jpeg.JpegHeader;
import io.dossier.reader.picture.Scaling;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decoded picture whose traces are looked for: upright, its planes made when first asked for. For
 * one thread.
 */
public final class Still {
  private static final double SMALL_PIXELS = 180_000;

  private final BufferedImage image;
  private final Optional<JpegHeader> jpeg;
  private final int turn;
  private final boolean downscaled;
  private final Placement placement;
  private @Nullable GreyPlane grey;
  private @Nullable GreyPlane small;
  private @Nullable Cells cells;

  /**
   * @param jpeg where it was decoded from a JPEG
   * @param turn degrees clockwise by which it was turned after it was decoded
   * @param downscaled whether it has fewer pixels than were stored
   */
  public Still(
      BufferedImage image,
      Optional<JpegHeader> jpeg,
      int turn,
      boolean downscaled,
      Placement placement) {
    this.image = image;
    this.jpeg = jpeg;
    this.turn = turn;
    this.downscaled = downscaled;
    this.placement = placement;
  }

  public BufferedImage image() {
    return image;
  }

  public Optional<JpegHeader> jpeg() {
    return jpeg;
  }

  public int turn() {
    return turn;
  }

  public boolean downscaled() {
    return downscaled;
  }

  public Placement placement() {
    return placement;
  }

  public GreyPlane grey() {
    GreyPlane known = grey;
    if (known == null) {
      known = GreyPlane.of(image);
      grey = known;
    }
    return known;
  }

  /** The cells of {@link #grey()}. */
  public Cells cells() {
    Cells known = cells;
    if (known == null) {
      known = Cells.of(grey());
      cells = known;
    }
    return known;
  }

  /** At most 0.18 megapixels. */
  public GreyPlane small() {
    GreyPlane known = small;
    if (known == null) {
      double pixels = (double) image.getWidth() * image.getHeight();
      double scale = Math.min(1, Math.sqrt(SMALL_PIXELS / pixels));
      int longSide = (int) (scale * Math.max(image.getWidth(), image.getHeight()));
      known = scale < 1 ? GreyPlane.of(Scaling.toLongSide(image, longSide)) : grey();
      small = known;
    }
    return known;
  }
}
