package io.dossier.reader.examination.picture.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.dossier.reader.examination.picture.GreyPlane;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoefficientSpreadTest {
  private static final int MOST = 40;

  @Test
  void multiplesAreThoseToWhichEachValueIsRounded() {
    BlockCoefficients blocks = blocks();
    CoefficientSpread spread = CoefficientSpread.of(blocks, 1);

    for (int step : new int[] {1, 2, 5, 16, 39}) {
      double[] expected = new double[2 * MOST + 1];
      for (int block = 0; block < blocks.blocks(); block++) {
        int multiple = Math.round(blocks.of(block, 1) / step) + MOST;
        if (multiple >= 0 && multiple < expected.length) {
          expected[multiple]++;
        }
      }
      assertArrayEquals(expected, spread.multiples(step, MOST), "step " + step);
    }
  }

  private static BlockCoefficients blocks() {
    Random random = new Random(11);
    float[] values = new float[400 * 400];
    for (int i = 0; i < values.length; i++) {
      values[i] = i / 8 % 3 * 60 + random.nextInt(70);
    }
    return BlockCoefficients.of(new GreyPlane(400, 400, values), 0, 0, new int[] {1, 8, 9});
  }
}
