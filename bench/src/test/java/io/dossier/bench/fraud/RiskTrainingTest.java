package io.dossier.bench.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.fraud.FraudCase.Label;
import io.dossier.bench.fraud.SuspicionTable.Row;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskTrainingTest {
  @Test
  void weighsWhatTellsAndLeavesOutWhatIsAgainstSense() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean forged = i % 2 == 0;
      rows.add(
          new Row(
              "s" + i,
              forged,
              Map.of(
                  "suspicion.hidden_text", forged ? 0.8 : 0.1,
                  "suspicion.screenshot", forged ? 0.1 : 0.8)));
    }
    Map<String, Double> weights = new RiskTraining(0.002, 3).weights(rows);
    assertThat(weights.get("suspicion.hidden_text")).isPositive();
    assertThat(weights).doesNotContainKey("suspicion.screenshot");
    assertThat(RiskTraining.probability(weights, rows.get(0))).isGreaterThan(0.8);
    assertThat(RiskTraining.probability(weights, rows.get(1))).isLessThan(0.2);
  }

  @Test
  void readsTheTableThatItWrote(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("suspicions.csv");
    CheckResult result =
        CheckResult.found(
            Check.HIDDEN_TEXT,
            0.75,
            List.of(
                new Finding(Weight.SLIGHT, "a", List.of()),
                new Finding(Weight.SERIOUS, "b", List.of())));
    SuspicionTable.write(table, List.of(FraudReportTest.examined(Label.FORGED, result)));
    assertThat(SuspicionTable.read(table))
        .containsExactly(
            new Row("s", true, Map.of("suspicion.hidden_text", 0.75, "serious.hidden_text", 1.0)));
  }

  @Test
  void countsTiesHalf() {
    assertThat(Auc.of(List.of(0.9, 0.5), List.of(0.5, 0.1))).isEqualTo(0.875);
    assertThat(Auc.of(List.of(), List.of(0.5))).isEqualTo(0.5);
  }
}
