package io.dossier.reader.mrz;

import io.dossier.reader.ocr.OcrReading;
import io.dossier.reader.ocr.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for each character of a zone's cells: the network's opinion over several cuts of the
 * picture, and what the first reading took the cell for.
 */
final class Evidence {
  /** Bands are laid so much higher and lower, and cut so much larger and smaller. */
  private static final double LEVEL = 0.07;

  private static final double SIZE = 1.09;

  /** The share of the first reading's word in a cell. */
  private static final double VOTE = 0.2;

  /** A character of the first reading is a cell's when its middle is so near, in pitches. */
  private static final double NEAR = 0.35;

  private final GlyphNet net;
  private final Ink ink;
  private final ZoneSearch.Found found;

  Evidence(GlyphNet net, Ink ink, ZoneSearch.Found found) {
    this.net = net;
    this.ink = ink;
    this.found = found;
  }

  /** Natural logarithms of probabilities, {@code [cell][glyph]}, for each row. */
  List<float[][]> of(List<OcrReading.Place> places) {
    List<float[][]> evidence = new ArrayList<>();
    for (int row = 0; row < found.rows().size(); row++) {
      float[][] cells = seen(row);
      vote(cells, row, places);
      evidence.add(cells);
    }
    return evidence;
  }

  private float[][] seen(int index) {
    RowOfGlyphs row = found.rows().get(index);
    float[][] sum = Cells.of(row, found.grid(), index);
    Band band = row.band();
    List<Band> others =
        List.of(
            band.lowered(LEVEL),
            band.lowered(-LEVEL),
            band.withCapitals(SIZE * band.capitals()),
            band.withCapitals(band.capitals() / SIZE));
    for (Band other : others) {
      RowOfGlyphs again = RowOfGlyphs.seen(net, ink, other, row.glyphs());
      add(sum, Cells.of(again, found.grid(), index));
    }
    for (float[] cell : sum) {
      normalize(cell, others.size() + 1);
    }
    return sum;
  }

  private static void add(float[][] sum, float[][] cells) {
    for (int i = 0; i < sum.length; i++) {
      for (int c = 0; c < sum[i].length; c++) {
        sum[i][c] += Math.max(RowOfGlyphs.FLOOR * 2, cells[i][c]);
      }
    }
  }

  /** The geometric mean, as probabilities that add up to 1. */
  private static void normalize(float[] cell, int count) {
    double all = 0;
    for (int c = 0; c < cell.length; c++) {
      cell[c] /= count;
      all += Math.exp(cell[c]);
    }
    for (int c = 0; c < cell.length; c++) {
      cell[c] -= (float) Math.log(all);
    }
  }

  private void vote(float[][] cells, int index, List<OcrReading.Place> places) {
    Band band = found.grid().band(found.rows().get(index), index);
    for (OcrReading.Place place : places) {
      Point left = place.box().topLeft().towards(place.box().bottomLeft(), 0.5);
      Point right = place.box().topRight().towards(place.box().bottomRight(), 0.5);
      for (OcrReading.Glyph glyph : place.glyphs()) {
        Point at = left.towards(right, glyph.at());
        double cell = band.glyphs(at) - 0.5;
        int near = (int) Math.round(cell);
        int character = GlyphNet.ALPHABET.indexOf(glyph.character());
        if (character >= 0
            && near >= 0
            && near < cells.length
            && Math.abs(cell - near) < NEAR
            && Math.abs(band.heights(at)) < 0.5) {
          mix(cells[near], character, VOTE * glyph.probability());
        }
      }
    }
  }

  private static void mix(float[] cell, int character, double share) {
    for (int c = 0; c < cell.length; c++) {
      double probability = (1 - share) * Math.exp(cell[c]) + (c == character ? share : 0);
      cell[c] = (float) Math.log(Math.max(1e-9, probability));
    }
  }
}
