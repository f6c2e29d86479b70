package io.dossier.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.generator.Dice;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartlyReadTest {
  private static final int LINES = 1000;

  @Test
  void aPartOfTheLinesIsMissingAndTheOthersStayInOrder() {
    Reading whole = reading();

    List<Line> left = PartlyRead.of(whole, new Dice(4)).pages().get(0).lines();

    assertThat(left).hasSizeBetween(LINES * 35 / 100, LINES * 95 / 100);
    assertThat(whole.pages().get(0).lines()).containsSubsequence(left);
  }

  @Test
  void theSameDiceLeaveTheSameLines() {
    assertThat(PartlyRead.of(reading(), new Dice(9)))
        .isEqualTo(PartlyRead.of(reading(), new Dice(9)));
  }

  private static Reading reading() {
    List<Line> lines =
        IntStream.range(0, LINES)
            .mapToObj(
                i ->
                    new Line(
                        List.of(new Word("line" + i, PageBox.clamped(0.1, 0.1, 0.2, 0.2), 1)),
                        TextSource.OCR))
            .toList();
    return new Reading(
        DocumentKind.PDF,
        List.of(new ReadPage(0, 600, 800, 0, lines, List.of())),
        List.of(),
        Map.of());
  }
}
