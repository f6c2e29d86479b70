package io.dossier.reader.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fine regular pattern over the page, as a printer's screen or a display's pixels leave on a
 * photograph of a photograph: isolated peaks in the spectrum of places without print.
 *
 * <p>Compression in blocks (JPEG) and rules make peaks on the two axes alone, which are left out.
 * After Ulichney, Digital Halftoning (1987), chapter 5: a screen's energy lies at its frequencies,
 * grain's is even.
 */
final class FineRaster {
  /** Lower frequencies, in periods of a tile, are shadow and print. */
  private static final int LOWEST = 9;

  /** Frequencies so near to an axis are rules, lines of text and a codec's blocks. */
  private static final int AXIS = 2;

  private static final int MOST_TILES = 9;
  private static final int LEAST_TILES = 3;

  /** A tile with more between light and dark shows print. */
  private static final int MOST_CONTRAST = 90;

  private FineRaster() {}

  /** The strongest peak over its band's median, as a ratio of amplitudes; 0 without a place. */
  static double of(Gray full, Cells cells, int factor) {
    List<int[]> tiles = tiles(full, cells, factor);
    if (tiles.size() < LEAST_TILES) {
      return 0;
    }
    double[] sum = new double[Spectrum.SIDE * Spectrum.SIDE];
    for (int[] tile : tiles) {
      double[] power = Spectrum.power(pixels(full, tile[0], tile[1]));
      double total = 1e-9;
      for (double each : power) {
        total += each;
      }
      for (int i = 0; i < sum.length; i++) {
        sum[i] += power[i] / total;
      }
    }
    return peak(sum);
  }

  /** The smoothest places of a grid over the printed part of the picture. */
  private static List<int[]> tiles(Gray full, Cells cells, int factor) {
    int step = Spectrum.SIDE;
    int across = full.width() / step;
    int down = full.height() / step;
    return IntStream.range(0, across * down)
        .mapToObj(i -> new int[] {i % across * step, i / across * step, 0})
        .filter(tile -> near(tile, cells, factor))
        .map(tile -> new int[] {tile[0], tile[1], contrast(full, tile[0], tile[1])})
        .filter(tile -> tile[2] <= MOST_CONTRAST && tile[2] > 0)
        .sorted(Comparator.comparingInt(tile -> tile[2]))
        .limit(MOST_TILES)
        .toList();
  }

  /** Whether print stands in or beside a tile. */
  private static boolean near(int[] tile, Cells cells, int factor) {
    int side = Cells.SIDE * factor;
    for (int row = tile[1] / side - 2; row <= (tile[1] + Spectrum.SIDE) / side + 2; row++) {
      for (int column = tile[0] / side - 2;
          column <= (tile[0] + Spectrum.SIDE) / side + 2;
          column++) {
        if (cells.printed(column, row)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int contrast(Gray full, int left, int top) {
    int[] counts = new int[256];
    int total = 0;
    for (int y = top; y < top + Spectrum.SIDE; y += 2) {
      for (int x = left; x < left + Spectrum.SIDE; x += 2) {
        counts[full.at(x, y)]++;
        total++;
      }
    }
    return Quantiles.ofCounts(counts, total, 0.99) - Quantiles.ofCounts(counts, total, 0.01);
  }

  private static double[] pixels(Gray full, int left, int top) {
    double[] tile = new double[Spectrum.SIDE * Spectrum.SIDE];
    for (int i = 0; i < tile.length; i++) {
      tile[i] = full.at(left + i % Spectrum.SIDE, top + i / Spectrum.SIDE);
    }
    return tile;
  }

  private static double peak(double[] power) {
    int half = Spectrum.SIDE / 2;
    double[][] bands = new double[half][];
    int[] sizes = new int[half];
    double[] most = new double[half];
    for (int pass = 0; pass < 2; pass++) {
      Arrays.fill(sizes, 0);
      for (int y = 0; y < Spectrum.SIDE; y++) {
        for (int x = 0; x < half; x++) {
          int v = y <= half ? y : y - Spectrum.SIDE;
          int band = (int) Math.hypot(x, v);
          if (band < LOWEST || band >= half || x <= AXIS || Math.abs(v) <= AXIS) {
            continue;
          }
          if (pass == 1) {
            bands[band][sizes[band]] = power[y * Spectrum.SIDE + x];
            most[band] = Math.max(most[band], power[y * Spectrum.SIDE + x]);
          }
          sizes[band]++;
        }
      }
      if (pass == 0) {
        for (int band = 0; band < half; band++) {
          bands[band] = new double[sizes[band]];
        }
      }
    }
    double strongest = 0;
    for (int band = LOWEST; band < half; band++) {
      double median = Quantiles.of(bands[band], 0.5);
      if (median > 0) {
        strongest = Math.max(strongest, Math.sqrt(most[band] / median));
      }
    }
    return strongest;
  }
}
