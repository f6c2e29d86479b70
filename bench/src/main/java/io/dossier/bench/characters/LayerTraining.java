package io.dossier.bench.characters;

import io.dossier.reader.ocr.CharacterTrial;
import io.dossier.reader.ocr.KnownCharacters;
import io.dossier.reader.ocr.network.LastLayer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a layer on lines by the loss of {@link CtcLoss}, in steps of Adam (Kingma and Ba, 2015),
 * and draws it back to where it began, so that what lines do not tell stays as it was.
 */
final class LayerTraining {
  private static final int BATCH = 16;
  private static final int THREADS = 2;
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;

  /** A line that is as unlikely for each of its characters is wrongly transcribed. */
  private static final double IMPOSSIBLE = 3;

  /** What changes a step's sums by less is left out. */
  private static final float NOTHING = 1e-3f;

  private final Classes classes;
  private final float[] start;
  private final float[] values;
  private final float[] means;
  private final float[] squares;
  private final double rate;
  private final double back;
  private int steps;

  /**
   * @param rate of the first step; it falls to nothing along a half wave
   * @param back how strongly values are drawn to where they began
   */
  LayerTraining(KnownCharacters start, double rate, double back) {
    this.classes = new Classes(start.visible());
    this.start = joined(start.layer());
    this.values = this.start.clone();
    this.means = new float[values.length];
    this.squares = new float[values.length];
    this.rate = rate;
    this.back = back;
  }

  /** A line with how much it weighs. */
  record Weighted(SampleLine line, float weight) {}

  KnownCharacters over(List<Weighted> lines, int epochs, String visible) {
    List<Weighted> order = new ArrayList<>(lines);
    Random random = new Random(1);
    int all = epochs * ((order.size() + BATCH - 1) / BATCH);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (int from = 0; from < order.size(); from += BATCH) {
        loss += step(order.subList(from, Math.min(order.size(), from + BATCH)), all);
      }
      System.err.printf(
          "epoch %d of %d: loss of a line %.3f%n", epoch + 1, epochs, loss / order.size());
    }
    return new KnownCharacters(visible, layer());
  }

  private double step(List<Weighted> batch, int all) {
    LastLayer layer = layer();
    List<Sums> each =
        IntStream.range(0, THREADS)
            .parallel()
            .mapToObj(
                thread -> {
                  Sums sums = new Sums(layer.inputs(), layer.classes());
                  for (int i = thread; i < batch.size(); i += THREADS) {
                    add(batch.get(i), layer, sums);
                  }
                  return sums;
                })
            .toList();
    steps++;
    double now = rate * 0.5 * (1 + Math.cos(Math.PI * steps / all));
    double scale = now * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps));
    for (int i = 0; i < values.length; i++) {
      double gradient = back * (values[i] - start[i]);
      for (Sums sums : each) {
        gradient += sums.gradient[i] / batch.size();
      }
      means[i] = (float) (FIRST * means[i] + (1 - FIRST) * gradient);
      squares[i] = (float) (SECOND * squares[i] + (1 - SECOND) * gradient * gradient);
      values[i] -= (float) (scale * means[i] / (Math.sqrt(squares[i]) + 1e-8));
    }
    return each.stream().mapToDouble(sums -> sums.loss).sum();
  }

  private void add(Weighted weighted, LastLayer layer, Sums sums) {
    SampleLine line = weighted.line();
    List<int[]> text = classes.of(line.text(), line.caseTold());
    float[] probabilities = CharacterTrial.probabilities(layer, line.seen());
    float[] gradient = new float[probabilities.length];
    double loss = new CtcLoss(probabilities, layer.classes(), text).into(gradient);
    if (loss <= IMPOSSIBLE * text.size()) {
      sums.loss += loss;
      sums.add(line.seen().values(), gradient, weighted.weight());
    }
  }

  private static float[] joined(LastLayer layer) {
    float[] all = new float[layer.weights().length + layer.bias().length];
    System.arraycopy(layer.weights(), 0, all, 0, layer.weights().length);
    System.arraycopy(layer.bias(), 0, all, layer.weights().length, layer.bias().length);
    return all;
  }

  private LastLayer layer() {
    int weights = values.length - classes.count();
    float[] first = java.util.Arrays.copyOf(values, weights);
    return new LastLayer(first, java.util.Arrays.copyOfRange(values, weights, values.length));
  }

  /** Gradients of weights and bias over lines. */
  private static final class Sums {
    private final int inputs;
    private final int classes;
    private final float[] gradient;
    private double loss;

    Sums(int inputs, int classes) {
      this.inputs = inputs;
      this.classes = classes;
      this.gradient = new float[(inputs + 1) * classes];
    }

    void add(float[] seen, float[] sums, float weight) {
      for (int step = 0; step < sums.length / classes; step++) {
        for (int k = 0; k < classes; k++) {
          float change = weight * sums[step * classes + k];
          if (Math.abs(change) < NOTHING) {
            continue;
          }
          for (int input = 0; input < inputs; input++) {
            gradient[input * classes + k] += change * seen[step * inputs + input];
          }
          gradient[inputs * classes + k] += change;
        }
      }
    }
  }
}
