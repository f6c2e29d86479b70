package io.dossier.reader.pdf.scene;

import io.dossier.core.examination.Area;
import java.util.Optional;

/**
 * One shape that is filled, one thick straight stroke, or one picture, in user space.
 *
 * @param order when it is drawn, counted with all else of the page
 * @param area of it that is not clipped away
 * @param opaque whether nothing of what lies under the area is seen any more
 * @param rgb {@code 0xRRGGBB}; -1 for a picture, a pattern, or where it is not known
 * @param picture empty for shapes
 */
public record Paint(
    int order, Area area, boolean opaque, int rgb, Owner owner, Optional<Laid> picture) {
  /**
   * A picture that lies on the page.
   *
   * @param filter by which it is packed, as the PDF names it; empty for none
   * @param colours the family of its colour space; empty where it has none
   * @param bits of each colour component
   * @param masked whether parts of it may be transparent
   */
  public record Laid(
      int pixelsWide, int pixelsHigh, String filter, String colours, int bits, boolean masked) {}

  /** Of perceived brightness, 0 for black to 255 for white; 255 where the colour is not known. */
  public int brightness() {
    return rgb < 0
        ? 255
        : (int)
            Math.round(0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255));
  }
}
