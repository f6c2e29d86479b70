package io.dossier.bench.glyphs;

import static io.dossier.reader.mrz.GlyphNet.CLASSES;
import static io.dossier.reader.mrz.GlyphNet.FIRST;
import static io.dossier.reader.mrz.GlyphNet.HIDDEN;
import static io.dossier.reader.mrz.GlyphNet.SECOND;
import static io.dossier.reader.mrz.GlyphNet.SPAN;
import static io.dossier.reader.mrz.GlyphNet.WINDOW;

import io.dossier.reader.mrz.GlyphNet;
import io.dossier.reader.mrz.Strip;

/**
 * Back-propagation through {@link GlyphNet}, one window at a time: cross entropy against its class.
 * Not safe for threads; each has its own, over the same weights.
 */
final class GlyphGradient {
  private static final int ROWS = Strip.ROWS;
  private static final int HALF = ROWS / 2;
  private static final int QUARTER = ROWS / 4;
  private static final int WIDE = WINDOW - 2;
  private static final int POOLED = WIDE / 2;
  private static final int FEATURES = SPAN * QUARTER * SECOND;

  private final GlyphNet.Weights weights;
  private final GlyphNet.Weights sums = GlyphNet.Weights.empty();
  private final float[] input = new float[ROWS * WINDOW];
  private final float[] first = new float[FIRST * ROWS * WIDE];
  private final float[] pooled = new float[FIRST * HALF * POOLED];
  private final int[] pooledFrom = new int[pooled.length];
  private final float[] second = new float[SECOND * HALF * SPAN];
  private final float[] features = new float[FEATURES];
  private final int[] featuresFrom = new int[FEATURES];
  private final float[] hidden = new float[HIDDEN];
  private final float[] scores = new float[CLASSES];
  private double loss;
  private int right;
  private int count;

  GlyphGradient(GlyphNet.Weights weights) {
    this.weights = weights;
  }

  /** The sums of all that was added since the last {@link #clear}. */
  GlyphNet.Weights sums() {
    return sums;
  }

  double loss() {
    return loss;
  }

  int right() {
    return right;
  }

  int count() {
    return count;
  }

  void clear() {
    for (float[] layer : sums.layers()) {
      java.util.Arrays.fill(layer, 0);
    }
    loss = 0;
    right = 0;
    count = 0;
  }

  void add(Strip strip, int answer, int wanted) {
    int from = answer * GlyphNet.STRIDE;
    for (int row = 0; row < ROWS; row++) {
      System.arraycopy(strip.values(), row * strip.width() + from, input, row * WINDOW, WINDOW);
    }
    forward();
    backward(wanted);
  }

  private void forward() {
    convolve(input, 1, ROWS, WINDOW, weights.first(), weights.firstBias(), first);
    for (int i = 0; i < pooled.length; i++) {
      int column = i % POOLED;
      int row = i / POOLED % HALF;
      int corner = (i / (POOLED * HALF) * ROWS + 2 * row) * WIDE + 2 * column;
      int best = corner;
      best = first[corner + 1] > first[best] ? corner + 1 : best;
      best = first[corner + WIDE] > first[best] ? corner + WIDE : best;
      best = first[corner + WIDE + 1] > first[best] ? corner + WIDE + 1 : best;
      pooledFrom[i] = best;
      pooled[i] = Math.max(0, first[best]);
    }
    convolve(pooled, FIRST, HALF, POOLED, weights.second(), weights.secondBias(), second);
    for (int i = 0; i < FEATURES; i++) {
      int channel = i % SECOND;
      int row = i / SECOND % QUARTER;
      int upper = (channel * HALF + 2 * row) * SPAN + i / (SECOND * QUARTER);
      int best = second[upper + SPAN] > second[upper] ? upper + SPAN : upper;
      featuresFrom[i] = best;
      features[i] = Math.max(0, second[best]);
    }
    System.arraycopy(weights.hiddenBias(), 0, hidden, 0, HIDDEN);
    multiply(features, weights.hidden(), hidden);
    for (int i = 0; i < HIDDEN; i++) {
      hidden[i] = Math.max(0, hidden[i]);
    }
    System.arraycopy(weights.lastBias(), 0, scores, 0, CLASSES);
    multiply(hidden, weights.last(), scores);
  }

  /** 3x3, rows padded with zeros, columns not. */
  private static void convolve(
      float[] in, int channels, int rows, int columns, float[] weights, float[] bias, float[] out) {
    int wide = columns - 2;
    for (int channel = 0; channel < bias.length; channel++) {
      int plane = channel * rows * wide;
      java.util.Arrays.fill(out, plane, plane + rows * wide, bias[channel]);
      for (int k = 0; k < channels * 9; k++) {
        float weight = weights[channel * channels * 9 + k];
        int dy = k % 9 / 3 - 1;
        for (int row = Math.max(0, -dy); row < Math.min(rows, rows - dy); row++) {
          int from = (k / 9 * rows + row + dy) * columns + k % 3;
          int to = plane + row * wide;
          for (int column = 0; column < wide; column++) {
            out[to + column] += weight * in[from + column];
          }
        }
      }
    }
  }

  private static void multiply(float[] in, float[] weights, float[] out) {
    for (int i = 0; i < in.length; i++) {
      if (in[i] != 0) {
        for (int j = 0; j < out.length; j++) {
          out[j] += in[i] * weights[i * out.length + j];
        }
      }
    }
  }

  private void backward(int wanted) {
    float[] onScores = softmax(wanted);
    float[] onHidden = new float[HIDDEN];
    back(hidden, weights.last(), onScores, sums.last(), sums.lastBias(), onHidden);
    float[] onFeatures = new float[FEATURES];
    back(features, weights.hidden(), onHidden, sums.hidden(), sums.hiddenBias(), onFeatures);
    float[] onSecond = new float[second.length];
    for (int i = 0; i < FEATURES; i++) {
      onSecond[featuresFrom[i]] += onFeatures[i];
    }
    float[] onPooled = new float[pooled.length];
    backConvolve(pooled, FIRST, HALF, POOLED, onSecond, true, onPooled);
    float[] onFirst = new float[first.length];
    for (int i = 0; i < pooled.length; i++) {
      onFirst[pooledFrom[i]] += pooled[i] > 0 ? onPooled[i] : 0;
    }
    backConvolve(input, 1, ROWS, WINDOW, onFirst, false, onPooled);
  }

  private float[] softmax(int wanted) {
    float greatest = Float.NEGATIVE_INFINITY;
    int best = 0;
    for (int i = 0; i < CLASSES; i++) {
      if (scores[i] > greatest) {
        greatest = scores[i];
        best = i;
      }
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - greatest);
    }
    float[] out = new float[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      out[i] = (float) (Math.exp(scores[i] - greatest) / sum);
    }
    loss -= Math.log(Math.max(1e-9, out[wanted]));
    right += best == wanted ? 1 : 0;
    count++;
    out[wanted] -= 1;
    return out;
  }

  /** Through a dense layer whose inputs came out of a rectifier. */
  private static void back(
      float[] in, float[] weights, float[] onOut, float[] sums, float[] biasSums, float[] onIn) {
    for (int j = 0; j < onOut.length; j++) {
      biasSums[j] += onOut[j];
    }
    for (int i = 0; i < in.length; i++) {
      if (in[i] > 0) {
        float sum = 0;
        int row = i * onOut.length;
        for (int j = 0; j < onOut.length; j++) {
          sums[row + j] += in[i] * onOut[j];
          sum += weights[row + j] * onOut[j];
        }
        onIn[i] = sum;
      }
    }
  }

  private void backConvolve(
      float[] in,
      int channels,
      int rows,
      int columns,
      float[] onOut,
      boolean deeper,
      float[] onIn) {
    float[] layer = deeper ? weights.second() : weights.first();
    float[] layerSums = deeper ? sums.second() : sums.first();
    float[] biasSums = deeper ? sums.secondBias() : sums.firstBias();
    int wide = columns - 2;
    for (int channel = 0; channel < biasSums.length; channel++) {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < wide; column++) {
          float on = onOut[(channel * rows + row) * wide + column];
          if (on != 0) {
            biasSums[channel] += on;
            spread(
                in,
                channels,
                rows,
                columns,
                channel,
                row,
                column,
                on,
                layer,
                layerSums,
                deeper ? onIn : null);
          }
        }
      }
    }
  }

  private static void spread(
      float[] in,
      int channels,
      int rows,
      int columns,
      int channel,
      int row,
      int column,
      float on,
      float[] layer,
      float[] layerSums,
      float @org.jspecify.annotations.Nullable [] onIn) {
    for (int input = 0; input < channels; input++) {
      int kernel = (channel * channels + input) * 9;
      for (int dy = Math.max(-1, -row); dy <= Math.min(1, rows - 1 - row); dy++) {
        int at = (input * rows + row + dy) * columns + column;
        int k = kernel + (dy + 1) * 3;
        for (int dx = 0; dx < 3; dx++) {
          layerSums[k + dx] += on * in[at + dx];
          if (onIn != null) {
            onIn[at + dx] += on * layer[k + dx];
          }
        }
      }
    }
  }
}
