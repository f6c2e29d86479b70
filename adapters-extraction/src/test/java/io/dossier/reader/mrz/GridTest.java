package io.dossier.reader.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void findsTheCellsOfAnyLengthPitchAndBow() {
    for (long seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      int length = List.of(30, 36, 44).get(random.nextInt(3));
      double step = RowOfGlyphs.STEP * (0.95 + 0.1 * random.nextDouble());
      int bow = random.nextInt(13) - 6;
      int start = 20 + random.nextInt(40);
      RowOfGlyphs row = row(length, start, step, bow);

      Grid best = Grid.over(List.of(row, row), 44);
      for (int other : new int[] {36, 30}) {
        Grid grid = Grid.over(List.of(row, row), other);
        best = grid.score() > best.score() ? grid : best;
      }

      assertThat(best.length()).as("seed %d", seed).isEqualTo(length);
      for (int cell : new int[] {0, length / 2, length - 1}) {
        double expected = at(start, step, bow, length, cell);
        assertThat(best.answer(0, cell)).as("seed %d", seed).isCloseTo(expected, within(2.5));
      }
    }
  }

  private static double at(int start, double step, int bow, int length, int cell) {
    double last = length - 1.0;
    return start + step * cell + 4 * bow * cell * (last - cell) / (last * last);
  }

  /** Glyphs are sure at their middles and unsure between; beyond the ends nothing stands. */
  private static RowOfGlyphs row(int length, int start, double step, int bow) {
    float[] best = new float[400];
    Arrays.fill(best, RowOfGlyphs.FLOOR);
    float[][] answers = new float[best.length][GlyphNet.CLASSES];
    for (float[] answer : answers) {
      Arrays.fill(answer, RowOfGlyphs.FLOOR);
      answer[GlyphNet.NONE] = -0.01f;
    }
    for (int cell = 0; cell < length; cell++) {
      int at = (int) Math.round(at(start, step, bow, length, cell));
      best[at] = -0.01f;
      answers[at][GlyphNet.NONE] = RowOfGlyphs.FLOOR;
    }
    float[] near = new float[best.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = best[i];
      near[i] = Math.max(near[i], best[Math.max(0, i - 1)]);
      near[i] = Math.max(near[i], best[Math.min(best.length - 1, i + 1)]);
    }
    return new RowOfGlyphs(new Band(0, 0, 0, 10, 10, 0), answers, best, near);
  }
}
