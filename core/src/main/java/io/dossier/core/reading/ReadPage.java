package io.dossier.core.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One page as it was read.
 *
 * @param index from 0
 * @param width of the page as seen; in points for a PDF, in pixels for a picture
 * @param height likewise
 * @param turn degrees (0, 90, 180, 270) by which the stored page was turned clockwise to be seen
 * @param lines in reading order
 * @param rendition how the page was seen
 */
public record ReadPage(
    int index,
    double width,
    double height,
    int turn,
    List<Line> lines,
    List<Barcode> barcodes,
    Rendition rendition) {
  public ReadPage {
    lines = List.copyOf(lines);
    barcodes = List.copyOf(barcodes);
  }

  /** Of which it is not known how it was seen. */
  public ReadPage(
      int index, double width, double height, int turn, List<Line> lines, List<Barcode> barcodes) {
    this(index, width, height, turn, lines, barcodes, Rendition.UNKNOWN);
  }

  /** The same, seen in this way. */
  public ReadPage seen(Rendition as) {
    return new ReadPage(index, width, height, turn, lines, barcodes, as);
  }

  /** The same at another place of a document. */
  public ReadPage at(int otherIndex) {
    return new ReadPage(otherIndex, width, height, turn, lines, barcodes, rendition);
  }

  /** The lines' texts, one a row. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
