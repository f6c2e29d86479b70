package io.dossier.reader.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlyphNetTest {
  private static final GlyphNet NET = GlyphNet.load();

  @Test
  void answersAreDistributions() {
    for (float[] answer : NET.read(noise(90, 1))) {
      double sum = 0;
      for (float log : answer) {
        sum += Math.exp(log);
      }
      assertThat(sum).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void answersAreThoseOfTheirWindowsAlone() {
    Strip strip = noise(90, 2);
    float[][] all = NET.read(strip);
    for (int answer = 0; answer < all.length; answer++) {
      float[] values = new float[Strip.ROWS * GlyphNet.WINDOW];
      for (int row = 0; row < Strip.ROWS; row++) {
        System.arraycopy(
            strip.values(),
            row * strip.width() + answer * GlyphNet.STRIDE,
            values,
            row * GlyphNet.WINDOW,
            GlyphNet.WINDOW);
      }
      assertThat(NET.read(new Strip(GlyphNet.WINDOW, values))[0])
          .containsExactly(all[answer], within(1e-3f));
    }
  }

  @Test
  void weightsComeBackAsTheyWereWritten() throws IOException {
    GlyphNet.Weights weights = GlyphNet.Weights.empty();
    Random random = new Random(3);
    for (float[] layer : weights.layers()) {
      for (int i = 0; i < layer.length; i++) {
        layer[i] = random.nextFloat() - 0.5f;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    GlyphNet.Weights read = GlyphNet.Weights.read(new ByteArrayInputStream(out.toByteArray()));
    for (int layer = 0; layer < weights.layers().length; layer++) {
      assertThat(read.layers()[layer]).containsExactly(weights.layers()[layer], within(2e-5f));
    }
  }

  private static Strip noise(int width, long seed) {
    Random random = new Random(seed);
    float[] values = new float[Strip.ROWS * width];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return new Strip(width, values);
  }
}
