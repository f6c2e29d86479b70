package io.dossier.bench.glyphs;

import io.dossier.reader.mrz.GlyphNet;
import java.util.List;

/** The optimizer of Kingma and Ba (2015). */
final class Adam {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;

  private final GlyphNet.Weights weights;
  private final GlyphNet.Weights means = GlyphNet.Weights.empty();
  private final GlyphNet.Weights squares = GlyphNet.Weights.empty();
  private int steps;

  Adam(GlyphNet.Weights weights) {
    this.weights = weights;
  }

  /** One step down the mean of the summed gradients. */
  void step(List<GlyphNet.Weights> sums, int count, double rate) {
    steps++;
    double scale = rate * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps));
    float[][] layers = weights.layers();
    for (int layer = 0; layer < layers.length; layer++) {
      float[] mean = means.layers()[layer];
      float[] square = squares.layers()[layer];
      int number = layer;
      List<float[]> added = sums.stream().map(sum -> sum.layers()[number]).toList();
      for (int i = 0; i < layers[layer].length; i++) {
        double gradient = 0;
        for (float[] sum : added) {
          gradient += sum[i];
        }
        gradient /= count;
        mean[i] = (float) (FIRST * mean[i] + (1 - FIRST) * gradient);
        square[i] = (float) (SECOND * square[i] + (1 - SECOND) * gradient * gradient);
        layers[layer][i] -= (float) (scale * mean[i] / (Math.sqrt(square[i]) + 1e-8));
      }
    }
  }
}
