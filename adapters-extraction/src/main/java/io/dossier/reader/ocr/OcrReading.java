package io.dossier.reader.ocr;

import io.dossier.core.reading.Line;
import java.util.List;

/**
 * What stands on a picture.
 *
 * @param lines in reading order, with boxes on the turned picture
 * @param places where each line stands, in the same order
 * @param turn degrees clockwise (0, 90, 180, 270) by which the picture was turned to be upright
 * @param pixels of the turned picture
 */
public record OcrReading(List<Line> lines, List<Place> places, int turn, Pixels pixels) {
  /**
   * Where a line and its characters, without blanks, stand.
   *
   * @param box in pixels of the turned picture
   */
  public record Place(TextBox box, List<Glyph> glyphs) {
    public Place {
      glyphs = List.copyOf(glyphs);
    }
  }

  /**
   * @param at of its middle, as a share of the line's width
   * @param probability 0 to 1
   */
  public record Glyph(char character, double at, double probability) {}

  public OcrReading {
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }
}
