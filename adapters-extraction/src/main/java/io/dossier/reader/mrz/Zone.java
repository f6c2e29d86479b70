package io.dossier.reader.mrz;

import io.dossier.reader.ocr.Point;
import io.dossier.reader.ocr.TextBox;
import java.util.List;

/**
 * A machine readable zone as it was read.
 *
 * @param lines at their full width
 * @param bands from the left edge of each line's first cell
 * @param confidence of each line, 0 to 1
 */
public record Zone(List<String> lines, List<Band> bands, List<Double> confidence) {
  private static final double SPACE = 0.2;
  private static final double HALF = 0.65;

  public Zone {
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
    confidence = List.copyOf(confidence);
  }

  /** Degrees clockwise (0, 90, 180, 270) by which the page must be turned for it to be upright. */
  public int turn() {
    long quarters = Math.round(Math.toDegrees(bands.get(0).angle()) / 90);
    return (int) Math.floorMod(-quarters, 4L) * 90;
  }

  /** Where a line stands, with a little space about it. */
  public TextBox box(int line) {
    Band band = bands.get(line);
    double end = lines.get(line).length() + SPACE;
    return new TextBox(
        band.at(-SPACE, -HALF), band.at(end, -HALF), band.at(end, HALF), band.at(-SPACE, HALF));
  }

  /** Whether what stands in a box is part of the zone: its middle lies on one of the lines. */
  public boolean covers(TextBox box) {
    Point middle = box.topLeft().towards(box.bottomRight(), 0.5);
    for (int i = 0; i < lines.size(); i++) {
      Band band = bands.get(i);
      double along = band.glyphs(middle);
      if (Math.abs(band.heights(middle)) < HALF
          && along > -1
          && along < lines.get(i).length() + 1) {
        return true;
      }
    }
    return false;
  }
}
