package io.dossier.reader.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dossier.reader.ocr.Point;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandTest {
  @Test
  void measuresWhatItLaysOut() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Band band = band(random);
      double glyphs = random.nextDouble() * 44;
      double below = random.nextDouble() * 4 - 2;

      Point point = band.at(glyphs, below);

      assertThat(band.glyphs(point)).as("seed %d", seed).isCloseTo(glyphs, within(1e-6));
      assertThat(band.heights(point)).as("seed %d", seed).isCloseTo(below, within(1e-6));
    }
  }

  @Test
  void runsOnTheSameWhereverItBegins() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Band band = band(random);
      double first = random.nextDouble() * 20 - 5;
      double next = random.nextDouble() * 20;

      Point straight = band.at(first + next, 1);
      Point later = band.from(first).at(next, 1);

      assertThat(later.distance(straight)).as("seed %d", seed).isLessThan(1e-6);
    }
  }

  private static Band band(Random random) {
    return new Band(
        random.nextDouble() * 500,
        random.nextDouble() * 500,
        random.nextDouble() * 6,
        5 + random.nextDouble() * 30,
        5 + random.nextDouble() * 30,
        random.nextDouble() * 0.008 - 0.004);
  }
}
