package io.dossier.reader.mrz;

import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the rows of a zone about a seed, and the grid of their cells. */
final class ZoneSearch {
  private static final double[] HEIGHTS = {0.72, 0.86, 1.0, 1.18};
  private static final double[] SAME_HEIGHT = {1};

  /** Widths of zones in characters, and their lines. */
  private static final int[][] SIZES = {{44, 2}, {36, 2}, {30, 3}};

  /** Pitches seen before and behind a zone; more while it is not known where that begins. */
  private static final int MARGIN = 3;

  private static final int WIDE_MARGIN = 20;
  private static final int NARROW_MARGIN = 10;

  /** Sizes looked at closely. */
  private static final int MOST_TRIED = 2;

  /** A size that speaks for itself less than this share of the best is not looked at closely. */
  private static final double LEAST_SHARE = 0.9;

  /** From one row to the next, in pitches, where the first reading missed one. */
  private static final double NEAREST_ROW = 1.4;

  private static final double FURTHEST_ROW = 2.9;
  private static final double ROW_STEP = 0.1;
  private static final double LEAST_ROW_SCORE = -0.7;

  /** A row of this share of the longest one's length tells itself how it runs. */
  private static final double MUCH = 0.8;

  private static final int MOST_ROUNDS = 3;

  private final GlyphNet net;
  private final Ink ink;
  private final OcrReading.Place seed;
  private final double pitch;
  private final BandFit fitting;
  private final Rows rows;

  ZoneSearch(GlyphNet net, Ink ink, OcrReading.Place seed, List<OcrReading.Place> places) {
    this.net = net;
    this.ink = ink;
    this.seed = seed;
    this.pitch = Seeds.pitch(seed);
    this.fitting = new BandFit(net, ink);
    this.rows = new Rows(seed.box(), pitch, places);
  }

  /** Rows that hold a grid of cells. */
  record Found(List<RowOfGlyphs> rows, Grid grid) {}

  Optional<Found> found() {
    double length = seed.box().width() / pitch;
    Band own = fitting.fit(band(0, 0), HEIGHTS, length).band();
    Optional<Found> found = best(bands(own.capitals()));
    return found.isPresent() ? found : best(beside(own, length));
  }

  private Band band(double along, double across) {
    Point at = rows.axis().at(along, across);
    return new Band(at.x(), at.y(), rows.axis().angle(), pitch, pitch, 0);
  }

  /**
   * Of the rows that the first reading found; all begin at one place along the axis. Those of which
   * little was found run as the longest one does.
   */
  private List<Band> bands(double capitals) {
    double from = rows.rows().stream().mapToDouble(Rows.Row::from).min().orElse(0);
    Rows.Row longest =
        rows.rows().stream().max(Comparator.comparingDouble(Rows.Row::length)).orElseThrow();
    Band guide = settled(longest, rows.axis().angle(), capitals);
    List<Band> bands = new ArrayList<>();
    for (Rows.Row row : rows.rows()) {
      Band band = settled(row, guide.angle(), capitals);
      double turn = row.length() < MUCH * longest.length() ? guide.angle() - band.angle() : 0;
      bands.add(band.turned(turn, row.length() / pitch / 2).from((from - row.from()) / pitch));
    }
    return bands;
  }

  private Band settled(Rows.Row row, double angle, double capitals) {
    Band start = band(row.from(), row.across()).withCapitals(capitals);
    Band turned = start.turned(angle - start.angle(), row.length() / pitch / 2);
    return fitting.fit(turned, SAME_HEIGHT, row.length() / pitch).band();
  }

  /** The seed's own row and those that stand above and below it, whatever was read there. */
  private List<Band> beside(Band own, double length) {
    List<Band> bands = new ArrayList<>(List.of(own));
    for (int side : new int[] {-1, 1}) {
      Band from = own;
      for (int i = 0; i < 2; i++) {
        Optional<Band> next = next(from, side, length);
        if (next.isEmpty()) {
          break;
        }
        bands.add(side < 0 ? 0 : bands.size(), next.get());
        from = next.get();
      }
    }
    return bands;
  }

  private Optional<Band> next(Band from, int side, double length) {
    BandFit.Fit best = new BandFit.Fit(from, LEAST_ROW_SCORE);
    for (double apart = NEAREST_ROW; apart <= FURTHEST_ROW; apart += ROW_STEP) {
      Band band = from.lowered(side * apart * pitch / from.capitals());
      double score = fitting.score(band, length);
      best = score > best.score() ? new BandFit.Fit(band, score) : best;
    }
    return best.band().equals(from)
        ? Optional.empty()
        : Optional.of(fitting.near(best.band(), length).band());
  }

  private Optional<Found> best(List<Band> bands) {
    List<RowOfGlyphs> seen = bands.stream().map(band -> seen(band, WIDE_MARGIN)).toList();
    List<Found> rough = new ArrayList<>();
    for (List<RowOfGlyphs> stack : Stacks.of(seen)) {
      for (int[] size : SIZES) {
        if (size[1] == stack.size()) {
          rough.add(new Found(stack, Grid.over(stack, size[0])));
        }
      }
    }
    rough.sort(Comparator.comparingDouble((Found found) -> -found.grid.score()));
    double least = rough.isEmpty() ? 0 : LEAST_SHARE * rough.get(0).grid.score();
    return rough.stream()
        .limit(MOST_TRIED)
        .filter(found -> found.grid.score() > 0 && found.grid.score() >= least)
        .map(this::closely)
        .filter(found -> found.grid.mean() >= ZoneReader.LEAST_MEAN)
        .max(Comparator.comparingDouble(found -> found.grid.score()));
  }

  private RowOfGlyphs seen(Band band, int margin) {
    return RowOfGlyphs.seen(net, ink, band.from(-margin), SIZES[0][0] + 2.0 * margin);
  }

  /** Bands fitted over the whole length of the grid, which may turn out longer or shorter then. */
  private Found closely(Found rough) {
    Found found = rough;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int length = found.grid.length();
      List<Band> bands = fitted(found);
      List<RowOfGlyphs> seen = bands.stream().map(band -> seen(band, NARROW_MARGIN)).toList();
      found = new Found(seen, longest(seen));
      if (found.grid.length() == length) {
        break;
      }
    }
    Found last = found;
    List<RowOfGlyphs> seen =
        IntStream.range(0, last.rows.size())
            .mapToObj(i -> seen(last.grid.band(last.rows.get(i), i), MARGIN))
            .toList();
    return new Found(seen, Grid.over(seen, last.grid.length()));
  }

  private List<Band> fitted(Found found) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < found.rows.size(); i++) {
      Band band = found.grid.band(found.rows.get(i), i);
      bands.add(fitting.near(band, found.grid.length()).band());
    }
    return bands;
  }

  private static Grid longest(List<RowOfGlyphs> seen) {
    Grid best = null;
    for (int[] size : SIZES) {
      if (size[1] == seen.size()) {
        Grid grid = Grid.over(seen, size[0]);
        best = best == null || grid.score() > best.score() ? grid : best;
      }
    }
    return java.util.Objects.requireNonNull(best);
  }
}
