package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Area;
import io.dossier.reader.geometry.PdfFrame;
import io.dossier.reader.pdf.PdfWords;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page had nothing: neither ink, nor words so near that what is added there would be read
 * with them; at the upper and lower edge of the paper, where what a document says does not stand,
 * words may be near. Page numbers and stamps of receipt are put on such places every day; who
 * changes what a document says has to write beside or over what it said.
 */
final class BlankPaper {
  /** In points: what follows on the same line. */
  private static final double BESIDE = 60;

  /** In points: the next line of ordinary print. */
  private static final double BELOW = 8;

  /** In points: a centimetre, in which running heads and page numbers stand. */
  private static final double EDGE = 28.35;

  private final PdfFrame frame;
  private final List<PdfWords.Placed> words;
  private final int width;
  private final int height;
  private final BitSet ink;

  /**
   * @param drawn the page before, without annotations
   * @param words of the page before
   */
  BlankPaper(PdfFrame frame, BufferedImage drawn, List<PdfWords.Placed> words) {
    this.frame = frame;
    this.words = words;
    this.width = drawn.getWidth();
    this.height = drawn.getHeight();
    this.ink = ink(drawn);
  }

  boolean at(Area area) {
    double beside = atEdge(area) ? 0 : BESIDE;
    double below = atEdge(area) ? 0 : BELOW;
    Area near =
        new Area(
            area.x() - beside,
            area.y() - below,
            area.width() + 2 * beside,
            area.height() + 2 * below);
    return words.stream().noneMatch(word -> word.area().meets(near))
        && !new PixelWindow(frame, area, width, height).meets(ink);
  }

  /** Whether it is at the edge and no word stands there; a card's pattern may. */
  boolean wordlessEdge(Area area) {
    return atEdge(area) && words.stream().noneMatch(word -> word.area().meets(area));
  }

  /** Of a page that is seen as it is stored; of a turned one the edges are not looked for. */
  private boolean atEdge(Area area) {
    return frame.turn() == 0
        && (area.top() <= frame.crop().bottom() + EDGE || area.y() >= frame.crop().top() - EDGE);
  }

  /** The pixels that are not of the page's commonest colour. */
  private static BitSet ink(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < pixels.length; i += 7) {
      counts.merge(pixels[i], 1, Integer::sum);
    }
    int paper =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(-1);
    BitSet ink = new BitSet(pixels.length);
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != paper
          && VisibleDifference.contrast(pixels[i], paper) >= VisibleDifference.LEAST_CONTRAST) {
        ink.set(i);
      }
    }
    return ink;
  }
}
