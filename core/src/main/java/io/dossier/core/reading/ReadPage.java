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
 */
public record ReadPage(
    int index, double width, double height, int turn, List<Line> lines, List<Barcode> barcodes) {
  public ReadPage {
    lines = List.copyOf(lines);
    barcodes = List.copyOf(barcodes);
  }

  /** The lines' texts, one a row. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
