package io.dossier.bench.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dossier.bench.crosscheck.LabelledPair.Label;
import io.dossier.bench.crosscheck.LineFigures.ScoredPair;
import io.dossier.core.crosscheck.FieldKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  @Test
  void tokenSetRatioTakesOrderAndAdditionsForNothing() {
    assertThat(TokenSetRatio.of("fuzzy was a bear", "fuzzy fuzzy was a bear")).isEqualTo(100);
    assertThat(TokenSetRatio.of("KUMAR RAM", "RAM KUMAR SINGH")).isEqualTo(100);
    assertThat(TokenSetRatio.of("ABC", "XYZ")).isZero();
    assertThat(TokenSetRatio.of("RAM KUMAR", "RAM KAMAL")).isCloseTo(77.8, within(0.1));
  }

  @Test
  void countsPrecisionAndRecallAtALine() {
    List<ScoredPair> pairs =
        List.of(
            scored(Label.SAME, 95),
            scored(Label.SAME, 80),
            scored(Label.SIMILAR, 92),
            scored(Label.DIFFERENT, 10));
    LineFigures same = LineFigures.at(90, Label.SAME, pairs);
    assertThat(same.precision()).isEqualTo(0.5);
    assertThat(same.recall()).isEqualTo(0.5);
    assertThat(LineFigures.at(70, Label.SIMILAR, pairs).f1()).isEqualTo(1);
    assertThat(LineFigures.fitted(Label.SIMILAR, pairs)).isEqualTo(10.5);
  }

  @Test
  void readsPairsAndPassesOverComments(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("names.tsv"), "# share\tlabel\tleft\tright\ndev\tsame\tRam\tRAM\tcase\n");
    assertThat(PairFile.NAMES.pairs(Optional.of(folder)))
        .containsExactly(new LabelledPair(FieldKind.PERSON_NAME, "dev", Label.SAME, "Ram", "RAM"));
  }

  private static ScoredPair scored(Label label, double score) {
    return new ScoredPair(new LabelledPair(FieldKind.TEXT, "dev", label, "a", "b"), score);
  }
}
