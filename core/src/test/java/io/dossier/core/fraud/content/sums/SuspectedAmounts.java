package io.dossier.core.fraud.content.sums;

import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;

/** What is suspected on a page that is all text. */
final class SuspectedAmounts {
  private SuspectedAmounts() {}

  /** As they are printed. */
  static List<String> suspects(String... rows) {
    return PrintedSums.of(TypedPage.of(TextSource.TEXT_LAYER, rows)).contradictions().stream()
        .flatMap(contradiction -> contradiction.suspects().stream())
        .map(Contradiction.Place::text)
        .toList();
  }
}
