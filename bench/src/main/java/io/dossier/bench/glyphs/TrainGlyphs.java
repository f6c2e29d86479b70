package io.dossier.bench.glyphs;

import io.dossier.reader.mrz.GlyphNet;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Trains the weights of {@link GlyphNet} on lines printed for the purpose. Arguments: the file to
 * write, how many thousand lines, and font files, the first two of OCR-B. The same arguments give
 * the same weights on the same Java. Prints loss and share of right answers, the last ones on lines
 * not trained on.
 */
public final class TrainGlyphs {
  private static final long SEED = 9303;
  private static final int LINES_A_STEP = 6;
  private static final int REPORT = 300;

  private final List<Font> fonts;
  private final GlyphNet.Weights weights = GlyphNet.Weights.empty();
  private final Adam adam = new Adam(weights);
  private final List<GlyphGradient> gradients = new ArrayList<>();

  private TrainGlyphs(List<Font> fonts) {
    this.fonts = fonts;
    for (int i = 0; i < LINES_A_STEP; i++) {
      gradients.add(new GlyphGradient(weights));
    }
  }

  public static void main(String[] arguments) throws IOException, FontFormatException {
    List<Font> fonts = new ArrayList<>();
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      fonts.add(Font.createFont(Font.TRUETYPE_FONT, Path.of(file).toFile()).deriveFont(100f));
    }
    TrainGlyphs training = new TrainGlyphs(fonts);
    training.start();
    int steps = Integer.parseInt(arguments[1]) * 1000 / LINES_A_STEP;
    Path file = Path.of(arguments[0]);
    for (int step = 0; step < steps; step++) {
      training.step(step, steps);
      if (step % 1000 == 999) {
        training.write(file);
      }
    }
    training.write(file);
    training.measure();
  }

  private void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      weights.write(out);
    }
  }

  /** After He et al. (2015): a deviation of the root of two over the inputs of a neuron. */
  private void start() {
    RandomGenerator random = new SplittableRandom(SEED);
    fill(weights.first(), 9, random);
    fill(weights.second(), 9 * GlyphNet.FIRST, random);
    fill(weights.hidden(), weights.hidden().length / GlyphNet.HIDDEN, random);
    fill(weights.last(), GlyphNet.HIDDEN, random);
  }

  private static void fill(float[] layer, int inputs, RandomGenerator random) {
    for (int i = 0; i < layer.length; i++) {
      layer[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / inputs));
    }
  }

  private double shownLoss;
  private int shownRight;
  private int shownCount;

  private void step(int step, int steps) {
    lines((long) step * LINES_A_STEP);
    int count = gradients.stream().mapToInt(GlyphGradient::count).sum();
    double rate = 2e-3 * 0.5 * (1 + Math.cos(Math.PI * step / steps)) + 1e-5;
    adam.step(gradients.stream().map(GlyphGradient::sums).toList(), count, rate);
    note();
    if (step % REPORT == REPORT - 1) {
      show("step " + (step + 1) + " of " + steps);
    }
  }

  private void lines(long first) {
    IntStream.range(0, LINES_A_STEP)
        .parallel()
        .forEach(
            i -> {
              GlyphGradient gradient = gradients.get(i);
              gradient.clear();
              PrintedLine line =
                  PrintedLine.random(fonts, new SplittableRandom(SEED * 1_000_003 + first + i));
              for (int k = 0; k < line.windows().length; k++) {
                gradient.add(line.strip(), line.windows()[k], line.classes()[k]);
              }
            });
  }

  private void note() {
    for (GlyphGradient gradient : gradients) {
      shownLoss += gradient.loss();
      shownRight += gradient.right();
      shownCount += gradient.count();
    }
  }

  private void show(String what) {
    System.out.printf(
        "%s: loss %.4f, right %.2f %%%n",
        what, shownLoss / shownCount, 100.0 * shownRight / shownCount);
    shownLoss = 0;
    shownRight = 0;
    shownCount = 0;
  }

  /** On lines with other seeds than those trained on. */
  private void measure() {
    shownLoss = 0;
    shownRight = 0;
    shownCount = 0;
    for (int i = 0; i < 50; i++) {
      lines(-1_000_000L - (long) i * LINES_A_STEP);
      note();
    }
    show("lines not trained on");
  }
}
