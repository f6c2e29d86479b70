package io.dossier.reader.mrz;

import java.util.List;

/** Moves, turns and grows bands to where what they hold looks most like glyphs. */
final class BandFit {
  private static final double[] LEVELS = {-0.22, 0, 0.22};

  /** Of capitals' height to pitch, in OCR-B printed as the standard has it. */
  private static final double USUAL_SHAPE = 0.97;

  private static final double SHAPE_DEVIATION = 0.15;
  private static final double SHAPE_WEIGHT = 0.01;
  private static final double[] STEPS = {0.12, 0.06};

  private final GlyphNet net;
  private final Ink ink;

  BandFit(GlyphNet net, Ink ink) {
    this.net = net;
    this.ink = ink;
  }

  /**
   * @param score how much like glyphs it looks, at most 0
   */
  record Fit(Band band, double score) {
    private Fit or(Fit other) {
      return other.score > score ? other : this;
    }
  }

  /**
   * @param heights of capitals to begin with, as shares of the band's
   * @param glyphs so many are expected along the band
   */
  Fit fit(Band start, double[] heights, double glyphs) {
    Fit best = new Fit(start, Double.NEGATIVE_INFINITY);
    for (double height : heights) {
      for (double level : LEVELS) {
        Band band = start.withCapitals(height * start.capitals()).lowered(level);
        best = best.or(fit(band, glyphs));
      }
    }
    return near(best, glyphs);
  }

  /** Without looking far. */
  Fit near(Band start, double glyphs) {
    return near(fit(start, glyphs), glyphs);
  }

  private Fit near(Fit start, double glyphs) {
    Fit best = start;
    for (double step : STEPS) {
      for (Band band : about(best.band, step, glyphs)) {
        best = best.or(fit(band, glyphs));
      }
    }
    return best;
  }

  private static List<Band> about(Band band, double step, double glyphs) {
    double turn = 2 * step * band.capitals() / (Math.max(1, glyphs) * band.pitch());
    return List.of(
        band.lowered(step),
        band.lowered(-step),
        band.turned(turn, glyphs / 2),
        band.turned(-turn, glyphs / 2),
        band.withCapitals(band.capitals() * (1 + step)),
        band.withCapitals(band.capitals() / (1 + step)));
  }

  private Fit fit(Band band, double glyphs) {
    return new Fit(band, score(band, glyphs));
  }

  /** How much like glyphs it looks, at most 0. */
  double score(Band band, double glyphs) {
    double shape = Math.log(band.capitals() / band.pitch() / USUAL_SHAPE) / SHAPE_DEVIATION;
    double chain = RowOfGlyphs.seen(net, ink, band, glyphs + 0.5).chain();
    return chain - SHAPE_WEIGHT * shape * shape;
  }
}
