package io.dossier.core.examination;

import java.util.List;

/**
 * What a page's picture measures, by which its quality is judged. A page of a PDF is measured as it
 * is drawn, and only where pictures cover some of it: what is drawn of text and shapes has no light
 * and no lens.
 *
 * @param pageIndex from 0
 * @param source how the picture came to be measured
 * @param tone light and dark
 * @param edges how sharp print is
 * @param colour how much of it is coloured
 * @param raster how far a fine regular pattern stands out of the page's grain: the strongest
 *     periodic component of unprinted places over their median one, as a ratio of amplitudes; 0
 *     where no place could be measured
 * @param glare places where light has washed out the page and print around them breaks off
 * @param covered places within the sheet that something lies over, coming in from its edge
 * @param cut places at the picture's own edge where print runs out of it
 */
public record PageSignals(
    int pageIndex,
    Source source,
    Tone tone,
    Edges edges,
    Colour colour,
    double raster,
    List<Area> glare,
    List<Area> covered,
    List<Area> cut) {
  private static final int MOST_AREAS = 400;

  public PageSignals {
    glare = bounded(glare);
    covered = bounded(covered);
    cut = bounded(cut);
    if (pageIndex < 0) {
      throw new IllegalArgumentException("a page's index is 0 or more");
    }
  }

  private static List<Area> bounded(List<Area> areas) {
    return List.copyOf(areas.size() > MOST_AREAS ? areas.subList(0, MOST_AREAS) : areas);
  }

  /** A page of a PDF that has no picture worth the name: only what is drawn of text and shapes. */
  public static PageSignals drawn(int pageIndex, double pictureShare) {
    return new PageSignals(
        pageIndex,
        new Source(pictureShare, 0, 0, 0),
        Tone.UNKNOWN,
        Edges.UNKNOWN,
        Colour.UNKNOWN,
        0,
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether light, sharpness and colour were measured. */
  public boolean measured() {
    return source.width() > 0;
  }

  /**
   * @param pictureShare of the page's area, under pictures; 0 to 1, and 1 for a picture
   * @param dpi dots per inch of the largest picture of a PDF's page; 0 where it is not known
   * @param width of the picture that was measured, in pixels; 0 where none was
   * @param height likewise
   */
  public record Source(double pictureShare, double dpi, int width, int height) {}

  /**
   * Luma is 0 for black to 255 for white (ITU-R BT.601).
   *
   * @param printed share of the picture's cells that show print or what looks like it, 0 to 1
   * @param paper luma of what print stands on, median of printed cells; of the whole picture where
   *     none is
   * @param ink luma of the darkest of printed cells, median
   * @param contrast paper less ink, of the better quarter of printed cells
   * @param spread standard deviation of the whole picture's luma, coarsely seen
   * @param clipped share of printed cells' paper that is white to the limit, luma 250 or more
   */
  public record Tone(
      double printed, double paper, double ink, double contrast, double spread, double clipped) {
    static final Tone UNKNOWN = new Tone(0, 0, 0, 0, 0, 0);
  }

  /**
   * Width of the edges of print: how many pixels an edge takes from paper to ink at its steepest
   * (its contrast over its largest slope), median of the print's edges.
   *
   * @param across of edges crossed from left to right; 0 where there are too few
   * @param down of edges crossed from top to bottom; likewise
   * @param count of the edges that were measured
   */
  public record Edges(double across, double down, int count) {
    static final Edges UNKNOWN = new Edges(0, 0, 0);

    /** The wider of the two: blur of motion widens the edges across it alone. */
    public double widest() {
      return Math.max(across, down);
    }
  }

  /**
   * @param share of the pixels in and beside print whose colour is not the paper's tint, 0 to 1
   * @param grey whether red, green and blue are the same all over, as a grey or black and white
   *     copy has it
   * @param twoTone share of pixels that are nearly black or nearly white, 0 to 1
   */
  public record Colour(double share, boolean grey, double twoTone) {
    static final Colour UNKNOWN = new Colour(0, false, 0);
  }
}
