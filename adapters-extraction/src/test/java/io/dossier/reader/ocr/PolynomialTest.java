package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PolynomialTest {
  @Test
  void goesThroughValuesOfItsDegree() {
    double[] values = new double[40];
    for (int i = 0; i < values.length; i++) {
      values[i] = cubic(100.5 + i);
    }
    Polynomial fitted = Polynomial.through(100.5, values, 3);
    for (double x : new double[] {100.5, 113.2, 139.5, 145}) {
      assertEquals(cubic(x), fitted.at(x), 1e-6);
      assertEquals((cubic(x + 1e-4) - cubic(x - 1e-4)) / 2e-4, fitted.slope(x), 1e-4);
    }
  }

  @Test
  void liesCloserThanItsNeighboursToValuesThatScatter() {
    Random random = new Random(7);
    double[] values = new double[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = 3 + 0.2 * i - 0.004 * i * i + random.nextGaussian();
    }
    Polynomial fitted = Polynomial.through(0, values, 2);
    double least = squares(values, fitted, 0, 0);
    for (double shift : new double[] {-0.1, 0.1}) {
      assertTrue(least < squares(values, fitted, shift, 0));
      assertTrue(least < squares(values, fitted, 0, shift / 60));
    }
  }

  private static double squares(double[] values, Polynomial fitted, double shift, double tilt) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double off = values[i] - fitted.at(i) - shift - tilt * i;
      sum += off * off;
    }
    return sum;
  }

  private static double cubic(double x) {
    double u = x - 120;
    return 5 + 0.3 * u - 0.02 * u * u + 0.001 * u * u * u;
  }
}
