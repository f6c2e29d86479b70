package io.dossier.core.crosscheck.value;

import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Tilt;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.List;

/** A value as the grammars of documents take it: a segment that stands nowhere. */
final class PrintedText {
  private static final PageBox NOWHERE = new PageBox(0, 0, 0, 0);
  private static final Tilt LEVEL = new Tilt(0, 0);

  private PrintedText() {}

  static Segment of(String text) {
    return new Segment(0, 0, 0, List.of(), text, List.of(), NOWHERE, TextSource.TEXT_LAYER, LEVEL);
  }
}
