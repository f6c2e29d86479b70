package io.dossier.bench.characters;

import io.dossier.reader.ocr.LineFeatures;
import java.util.Locale;

/**
 * A line that was looked at and whose text is known.
 *
 * @param set what it is of
 * @param document a number of the document that it stands on
 * @param text words parted by one space
 * @param caseTold whether the text tells capitals from small letters as they are printed
 */
record SampleLine(String set, int document, String text, boolean caseTold, LineFeatures.Seen seen) {

  /**
   * Whether a reading is the line's text: to the last letter, digit and mark where it was drawn; to
   * the last letter and digit where people transcribed it, who differ in marks.
   */
  boolean isReadAs(String reading) {
    return essence(reading).equals(essence(text));
  }

  /** Whether words are parted rightly as well. */
  boolean isReadWithSpacesAs(String reading) {
    return caseTold ? text.equals(reading) : text.equalsIgnoreCase(reading);
  }

  private String essence(String read) {
    return caseTold
        ? read.replace(" ", "")
        : read.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
