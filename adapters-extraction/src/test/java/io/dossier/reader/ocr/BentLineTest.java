package io.dossier.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BentLineTest {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 120;

  /** Half the height of the drawn core. */
  private static final int HALF = 5;

  @Test
  void boxOfABentLineFollowsIt() {
    DoubleUnaryOperator middle = x -> 50 + 14 * Math.sin(Math.PI * x / WIDTH);

    TextBox box = onlyBox(middle);

    assertTrue(box.upper().size() > 2);
    for (double along : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
      Point point = box.at(along, 0.5);
      assertEquals(middle.applyAsDouble(point.x()), point.y(), 1.5);
    }
    assertTrue(box.height() < 4 * 2 * HALF, "height " + box.height());
  }

  /** The more heights a line is long, the more it may bend to one side and back. */
  @Test
  void boxOfALongLineFollowsItToBothSides() {
    DoubleUnaryOperator middle = x -> 60 + 10 * Math.sin(1.7 * Math.PI * x / WIDTH);

    TextBox box = onlyBox(middle);

    for (double along : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
      Point point = box.at(along, 0.5);
      assertEquals(middle.applyAsDouble(point.x()), point.y(), 2.5);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05, -0.12})
  void boxOfAStraightLineIsARectangle(double slope) {
    TextBox box = onlyBox(x -> 60 + slope * (x - WIDTH / 2.0));

    assertEquals(2, box.upper().size());
    assertEquals(box.topLeft().distance(box.bottomLeft()), box.height(), 1e-9);
  }

  private static TextBox onlyBox(DoubleUnaryOperator middle) {
    float[] values = new float[WIDTH * HEIGHT];
    for (int x = 20; x < WIDTH - 20; x++) {
      int y = (int) Math.round(middle.applyAsDouble(x + 0.5) - 0.5);
      for (int i = -HALF; i <= HALF; i++) {
        values[(y + i) * WIDTH + x] = 1;
      }
    }
    return new ProbabilityMap(WIDTH, HEIGHT, values).boxes().get(0);
  }
}
