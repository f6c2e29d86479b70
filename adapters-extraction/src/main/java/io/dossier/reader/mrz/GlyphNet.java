package io.dossier.reader.mrz;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A small convolutional network that tells, at every second column of a strip, which glyph stands
 * in the middle there, if any does. Two 3x3 convolutions, each followed by a maximum (over 2x2,
 * then over two rows), and two dense layers over a window of 22 columns. The weights are shipped as
 * data; the program that trained them is in the bench.
 *
 * <p>Safe for many threads.
 */
public final class GlyphNet {
  /** What the classes stand for; one more, the last, says that no glyph stands in the middle. */
  public static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  public static final int CLASSES = ALPHABET.length() + 1;
  public static final int NONE = ALPHABET.length();

  /** Columns that one answer depends on. */
  public static final int WINDOW = 22;

  /** Columns from one answer to the next. */
  public static final int STRIDE = 2;

  public static final int FIRST = 8;
  public static final int SECOND = 20;
  public static final int HIDDEN = 64;

  /** Columns of the second layer that the dense layers look at. */
  public static final int SPAN = 8;

  private static final int HALF = Strip.ROWS / 2;
  private static final int QUARTER = Strip.ROWS / 4;

  private static final String RESOURCE = "/models/mrz-glyphs.weights";

  private final Weights weights;

  /**
   * All weights, layer by layer: {@code [out][in][row][column]} for convolutions, {@code
   * [column][row][in][out]} for the first dense layer, {@code [in][out]} for the last.
   */
  public record Weights(
      float[] first,
      float[] firstBias,
      float[] second,
      float[] secondBias,
      float[] hidden,
      float[] hiddenBias,
      float[] last,
      float[] lastBias) {
    public static Weights empty() {
      return new Weights(
          new float[FIRST * 9],
          new float[FIRST],
          new float[SECOND * FIRST * 9],
          new float[SECOND],
          new float[SPAN * QUARTER * SECOND * HIDDEN],
          new float[HIDDEN],
          new float[HIDDEN * CLASSES],
          new float[CLASSES]);
    }

    public float[][] layers() {
      return new float[][] {
        first, firstBias, second, secondBias, hidden, hiddenBias, last, lastBias
      };
    }

    /** Each layer as its greatest absolute value and 16 bits for each weight. */
    public void write(OutputStream to) throws IOException {
      DataOutputStream out = new DataOutputStream(to);
      for (float[] layer : layers()) {
        float greatest = 1e-9f;
        for (float weight : layer) {
          greatest = Math.max(greatest, Math.abs(weight));
        }
        out.writeFloat(greatest);
        for (float weight : layer) {
          out.writeShort(Math.round(weight / greatest * Short.MAX_VALUE));
        }
      }
      out.flush();
    }

    static Weights read(InputStream from) throws IOException {
      DataInputStream in = new DataInputStream(new BufferedInputStream(from));
      Weights weights = empty();
      for (float[] layer : weights.layers()) {
        float greatest = in.readFloat();
        for (int i = 0; i < layer.length; i++) {
          layer[i] = in.readShort() * greatest / Short.MAX_VALUE;
        }
      }
      return weights;
    }
  }

  public GlyphNet(Weights weights) {
    this.weights = weights;
  }

  /** With the weights that are shipped. */
  public static GlyphNet load() {
    try (InputStream in = GlyphNet.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no model " + RESOURCE);
      }
      return new GlyphNet(Weights.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many answers a strip of so many columns has. */
  public static int answers(int width) {
    return Math.max(0, (width - WINDOW) / STRIDE + 1);
  }

  /** The column in the middle of an answer's window. */
  public static double column(double answer) {
    return answer * STRIDE + WINDOW / 2.0;
  }

  /** Natural logarithms of probabilities, {@code [answer][class]}. */
  public float[][] read(Strip strip) {
    int answers = answers(strip.width());
    int half = answers + SPAN + 1;
    float[] pooled = first(strip, half);
    float[] features = second(pooled, half);
    float[][] out = new float[answers][];
    for (int i = 0; i < answers; i++) {
      out[i] = dense(features, i);
    }
    return out;
  }

  /** {@code [channel][row][column]}, {@code half} columns of 10 rows. */
  private float[] first(Strip strip, int half) {
    int width = strip.width();
    float[] out = new float[FIRST * HALF * half];
    float[] plane = new float[Strip.ROWS * 2 * half];
    for (int channel = 0; channel < FIRST; channel++) {
      Arrays.fill(plane, weights.firstBias[channel]);
      for (int k = 0; k < 9; k++) {
        float weight = weights.first[channel * 9 + k];
        int dy = k / 3 - 1;
        int dx = k % 3;
        for (int row = Math.max(0, -dy); row < Math.min(Strip.ROWS, Strip.ROWS - dy); row++) {
          int from = (row + dy) * width + dx;
          int to = row * 2 * half;
          for (int column = 0; column < 2 * half; column++) {
            plane[to + column] += weight * strip.values()[from + column];
          }
        }
      }
      for (int row = 0; row < HALF; row++) {
        for (int column = 0; column < half; column++) {
          int at = 2 * row * 2 * half + 2 * column;
          float upper = Math.max(plane[at], plane[at + 1]);
          float lower = Math.max(plane[at + 2 * half], plane[at + 2 * half + 1]);
          out[(channel * HALF + row) * half + column] = Math.max(0, Math.max(upper, lower));
        }
      }
    }
    return out;
  }

  /** {@code [column][row][channel]}, two columns fewer, of 5 rows. */
  private float[] second(float[] in, int half) {
    int columns = half - 2;
    float[] out = new float[columns * QUARTER * SECOND];
    float[] plane = new float[HALF * columns];
    for (int channel = 0; channel < SECOND; channel++) {
      Arrays.fill(plane, weights.secondBias[channel]);
      for (int k = 0; k < FIRST * 9; k++) {
        float weight = weights.second[channel * FIRST * 9 + k];
        int dy = k % 9 / 3 - 1;
        int dx = k % 3;
        for (int row = Math.max(0, -dy); row < Math.min(HALF, HALF - dy); row++) {
          int from = (k / 9 * HALF + row + dy) * half + dx;
          int to = row * columns;
          for (int column = 0; column < columns; column++) {
            plane[to + column] += weight * in[from + column];
          }
        }
      }
      for (int row = 0; row < QUARTER; row++) {
        for (int column = 0; column < columns; column++) {
          int at = 2 * row * columns + column;
          out[(column * QUARTER + row) * SECOND + channel] =
              Math.max(0, Math.max(plane[at], plane[at + columns]));
        }
      }
    }
    return out;
  }

  private float[] dense(float[] features, int answer) {
    float[] hidden = weights.hiddenBias.clone();
    int from = answer * QUARTER * SECOND;
    for (int i = 0; i < SPAN * QUARTER * SECOND; i++) {
      float value = features[from + i];
      if (value != 0) {
        int row = i * HIDDEN;
        for (int j = 0; j < HIDDEN; j++) {
          hidden[j] += value * weights.hidden[row + j];
        }
      }
    }
    float[] scores = weights.lastBias.clone();
    for (int i = 0; i < HIDDEN; i++) {
      float value = Math.max(0, hidden[i]);
      for (int j = 0; j < CLASSES; j++) {
        scores[j] += value * weights.last[i * CLASSES + j];
      }
    }
    return logarithms(scores);
  }

  private static float[] logarithms(float[] scores) {
    float greatest = scores[0];
    for (float score : scores) {
      greatest = Math.max(greatest, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - greatest);
    }
    float all = (float) (greatest + Math.log(sum));
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= all;
    }
    return scores;
  }
}
