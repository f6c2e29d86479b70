package io.dossier.reader.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineOrderTest {
  private static final String RUNNING = "of the harbour the water was as still as glass ";

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void runningTextIsReadColumnByColumn(int columns) {
    double pitch = 0.9 / columns;
    List<Line> lines = new ArrayList<>();
    lines.add(line("A title over all of it", 0.1, 0.05, 0.8));
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < 20; row++) {
        // Columns need not have their lines at one height.
        double y = 0.1 + 0.02 * row + 0.003 * column;
        lines.add(line(RUNNING + column + row, 0.05 + pitch * column, y, pitch - 0.03));
      }
    }
    lines.add(line("And a last line below", 0.1, 0.6, 0.8));

    assertEquals(lines, LineOrder.of(shuffled(lines), 1.4));
  }

  @Test
  void columnsBeginAnewBelowALineThatCrossesThem() {
    List<Line> lines = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      for (int column = 0; column < 2; column++) {
        for (int row = 0; row < 8; row++) {
          lines.add(
              line(
                  RUNNING + part + column + row,
                  0.05 + 0.45 * column,
                  0.1 + 0.4 * part + 0.02 * row,
                  0.42));
        }
      }
      lines.add(line("A heading from margin to margin", 0.05, 0.4 + 0.4 * part, 0.87));
    }

    assertEquals(lines, LineOrder.of(shuffled(lines), 1.4));
  }

  @Test
  void labelsStayWithTheirValues() {
    List<Line> lines =
        IntStream.range(0, 20)
            .boxed()
            .flatMap(
                row ->
                    Stream.of(
                        line("Label of number " + row, 0.05, 0.1 + 0.02 * row, 0.2),
                        line(
                            "A value that is long enough to be text " + row,
                            0.5,
                            0.1 + 0.02 * row,
                            0.4)))
            .toList();

    assertEquals(lines, LineOrder.of(shuffled(lines), 1.4));
  }

  @Test
  void cellsOfATableStayInTheirRows() {
    Random random = new Random(11);
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < 25; row++) {
      double y = 0.1 + 0.02 * row;
      double width = 0.1 + 0.3 * random.nextDouble();
      lines.add(line("A description of goods of some kind", 0.05, y, width));
      lines.add(line("Another remark about the same goods", 0.5, y, width));
      lines.add(line("" + row, 0.9, y, 0.05));
    }

    assertEquals(lines, LineOrder.of(shuffled(lines), 1.4));
  }

  @Test
  void aLineUpTheMarginPartsNoRow() {
    Line left = line("Total", 0.1, 0.5, 0.1);
    Line right = line("93.10", 0.6, 0.5, 0.1);
    Line margin =
        new Line(
            List.of(new Word("Form 12", new PageBox(0.02, 0.3, 0.02, 0.4), 1)), TextSource.OCR);

    assertEquals(List.of(left, right, margin), LineOrder.of(List.of(margin, right, left), 1.4));
  }

  private static Line line(String text, double x, double y, double width) {
    return new Line(List.of(new Word(text, new PageBox(x, y, width, 0.012), 1)), TextSource.OCR);
  }

  private static List<Line> shuffled(List<Line> lines) {
    List<Line> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(5));
    return shuffled;
  }
}
