package io.dossier.bench.quality;

import io.dossier.core.examination.PageSignals;
import io.dossier.core.quality.QualityResult.Noted;
import io.dossier.core.reading.Line;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes what was measured of each page to standard error, a row of tabs from which lines are
 * drawn.
 */
final class Measures {
  private Measures() {}

  static void print(
      String type, String form, String fault, double strength, Trial.Outcome outcome) {
    PageSignals s = outcome.examination().signals().get(0);
    double confidence =
        outcome.reading().pages().get(0).lines().stream()
            .mapToDouble(Line::confidence)
            .average()
            .orElse(0);
    var page = outcome.reading().pages().get(0);
    double[] hs =
        page.lines().stream()
            .flatMap(l -> l.words().stream())
            .mapToDouble(w -> w.box().height() * page.height())
            .sorted()
            .toArray();
    System.err.printf(
        Locale.ROOT,
        "RAW\t%s\t%s\t%s\t%.3f\tkept=%.2f\tconf=%.3f\th10=%.1f\th50=%.1f\tw=%d\tedge=%.2f/%.2f n=%d\tpaper=%.0f ink=%.0f contrast=%.0f printed=%.3f spread=%.0f clip=%.2f\tcol=%.4f grey=%b two=%.2f\traster=%.1f\tglare=%d cov=%d cut=%d\t%s %s%n",
        type,
        form,
        fault,
        strength,
        outcome.kept(),
        confidence,
        hs.length == 0 ? 0 : hs[hs.length / 10],
        hs.length == 0 ? 0 : hs[hs.length / 2],
        s.source().width(),
        s.edges().across(),
        s.edges().down(),
        s.edges().count(),
        s.tone().paper(),
        s.tone().ink(),
        s.tone().contrast(),
        s.tone().printed(),
        s.tone().spread(),
        s.tone().clipped(),
        s.colour().share(),
        s.colour().grey(),
        s.colour().twoTone(),
        s.raster(),
        s.glare().size(),
        s.covered().size(),
        s.cut().size(),
        outcome.result().score(),
        outcome.result().noted().stream()
            .map(Noted::indicator)
            .map(Object::toString)
            .collect(Collectors.joining(",")));
  }
}
