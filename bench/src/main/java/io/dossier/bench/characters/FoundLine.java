package io.dossier.bench.characters;

import io.dossier.reader.ocr.LineFeatures;
import io.dossier.reader.ocr.TextBox;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A line on a picture whose text is known.
 *
 * @param set what it is of
 * @param document a number of the document that it stands on, within the set
 * @param text words parted by one space
 * @param caseTold whether the text tells capitals from small letters as they are printed
 */
record FoundLine(
    String set, int document, String text, boolean caseTold, BufferedImage picture, TextBox box) {
  interface Taker {
    void take(FoundLine line) throws IOException;
  }

  SampleLine seenBy(LineFeatures features) {
    return new SampleLine(set, document, text, caseTold, features.of(picture, box));
  }
}
