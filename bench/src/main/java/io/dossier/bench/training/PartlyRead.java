package io.dossier.bench.training;

import io.dossier.bench.generator.Dice;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import java.util.List;

/**
 * A reading of which lines are missing, as those of faint or creased papers are: what is learnt
 * from it does not hang on one title or one label.
 */
final class PartlyRead {
  private static final double LEAST = 0.1;
  private static final double MOST = 0.6;

  private PartlyRead() {}

  /** The same without some lines, each left out with a chance that is the document's own. */
  static Reading of(Reading reading, Dice dice) {
    double missing = dice.between(LEAST, MOST);
    List<ReadPage> pages =
        reading.pages().stream()
            .map(
                page -> {
                  List<Line> read =
                      page.lines().stream().filter(line -> !dice.chance(missing)).toList();
                  return new ReadPage(
                      page.index(),
                      page.width(),
                      page.height(),
                      page.turn(),
                      read,
                      page.barcodes(),
                      page.rendition());
                })
            .toList();
    return new Reading(
        reading.kind(), pages, reading.notices(), reading.engines(), reading.invoice());
  }
}
