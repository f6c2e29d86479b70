package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import java.util.List;

/**
 * What stands on a picture.
 *
 * @param lines in reading order, with boxes on the turned picture
 * @param turn degrees clockwise (0, 90, 180, 270) by which the picture was turned to be upright
 */
public record OcrReading(List<Line> lines, int turn) {
  public OcrReading {
    lines = List.copyOf(lines);
  }
}
