package io.dossier.reader.examination.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GreyPlaneTest {
  @Test
  void blurredIsTheMeanOfWhatLiesAround() {
    Random random = new Random(4);
    for (int radius = 1; radius <= 3; radius++) {
      GreyPlane plane = plane(1 + random.nextInt(12), 1 + random.nextInt(12), random);
      GreyPlane blurred = plane.blurred(radius);
      for (int y = 0; y < plane.height(); y++) {
        for (int x = 0; x < plane.width(); x++) {
          assertEquals(around(plane, x, y, radius), blurred.at(x, y), 1e-4);
        }
      }
    }
  }

  @Test
  void oneThatIsNarrowerThanTheSquareIsBlurredAsWell() {
    GreyPlane blurred = new GreyPlane(2, 1, new float[] {10, 30}).blurred(2);

    assertEquals(20, blurred.at(0, 0));
    assertEquals(20, blurred.at(1, 0));
  }

  private static GreyPlane plane(int width, int height, Random random) {
    float[] values = new float[width * height];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() * 255;
    }
    return new GreyPlane(width, height, values);
  }

  private static double around(GreyPlane plane, int x, int y, int radius) {
    double sum = 0;
    int count = 0;
    for (int j = Math.max(0, y - radius); j <= Math.min(plane.height() - 1, y + radius); j++) {
      for (int i = Math.max(0, x - radius); i <= Math.min(plane.width() - 1, x + radius); i++) {
        sum += plane.at(i, j);
        count++;
      }
    }
    return sum / count;
  }
}
