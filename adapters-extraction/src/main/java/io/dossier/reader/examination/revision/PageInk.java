package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.reader.geometry.PdfFrame;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.BitSet;

/** A page drawn with and without its annotations: tells what of the print under them is seen. */
final class PageInk {
  /** Of 255: ink stands out from the paper by as much. */
  private static final int LEAST_CONTRAST = 60;

  /** Of a word's ink, to call the word covered. A line or a tint leaves more of it. */
  private static final double MOST_LOST = 0.6;

  /**
   * Of a word's ink, lost and put in its place, to call the word written over. Figures share ink.
   */
  private static final double MOST_REPLACED = 0.12;

  private static final int LEAST_INK = 6;

  private final PdfFrame frame;
  private final BufferedImage bare;
  private final BufferedImage full;

  PageInk(RevisedPage page) throws IOException {
    this.frame = page.frame();
    this.bare = page.drawnWithoutAnnotations();
    this.full = page.drawn();
  }

  /** Whether print that stands in an area, in user space, cannot be seen for annotations. */
  boolean isCovered(Area area) {
    PixelWindow window = new PixelWindow(frame, area, bare.getWidth(), bare.getHeight());
    BitSet print = ink(bare, window);
    BitSet seen = ink(full, window);
    BitSet lost = (BitSet) print.clone();
    lost.andNot(seen);
    seen.andNot(print);
    int ink = print.cardinality();
    boolean covered = lost.cardinality() >= MOST_LOST * ink;
    boolean replaced =
        lost.cardinality() >= MOST_REPLACED * ink && seen.cardinality() >= MOST_REPLACED * ink;
    return ink >= LEAST_INK && (covered || replaced);
  }

  private static BitSet ink(BufferedImage image, PixelWindow window) {
    int paper = paper(image, window);
    BitSet ink = new BitSet();
    window.forEach(
        i -> {
          if (VisibleDifference.contrast(at(image, i), paper) >= LEAST_CONTRAST) {
            ink.set(i);
          }
        });
    return ink;
  }

  /** The brightest colour around it. */
  private static int paper(BufferedImage image, PixelWindow window) {
    int[] brightest = {0xff000000};
    window.forEach(
        i -> {
          int colour = at(image, i);
          if (brightness(colour) > brightness(brightest[0])) {
            brightest[0] = colour;
          }
        });
    return brightest[0];
  }

  private static int at(BufferedImage image, int index) {
    return image.getRGB(index % image.getWidth(), index / image.getWidth());
  }

  private static int brightness(int colour) {
    return (colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255);
  }
}
