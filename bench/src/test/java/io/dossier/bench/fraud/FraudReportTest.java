package io.dossier.bench.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.fraud.FraudCase.Label;
import io.dossier.bench.fraud.FraudCase.Spot;
import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Finding.Weight;
import io.dossier.core.examination.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FraudReportTest {
  private static final Area CHANGED = new Area(100, 100, 50, 10);

  @Test
  void countsWhatIsFoundAndWhere() {
    Map<String, Object> report =
        FraudReport.of(
                List.of(
                    examined(Label.FORGED, found(Weight.SERIOUS, new Area(120, 90, 5, 15))),
                    examined(Label.FORGED, found(Weight.GRAVE, new Area(0, 0, 5, 5))),
                    examined(Label.FORGED, CheckResult.clean(Check.COVERED_TEXT)),
                    examined(Label.HONEST, found(Weight.SERIOUS, new Area(0, 0, 5, 5))),
                    examined(Label.HONEST, found(Weight.SLIGHT, new Area(0, 0, 5, 5)))))
            .json();
    assertThat(report)
        .containsEntry("forged", 3)
        .containsEntry("found", 2)
        .containsEntry("located", 1)
        .containsEntry("honest", 2L)
        .containsEntry("honest_flagged", 1L);
  }

  @Test
  void readsLabelsPlacesAndPasswords(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("truth.csv"),
        "file,label,attack,source\na.pdf,tampered,cover,s\nb.pdf,\"signed, twice\",,s\n");
    Files.writeString(
        folder.resolve("places.json"), "{\"a.pdf\":[{\"page\":1,\"box\":[1,2,3,4]}]}");
    List<FraudCase> cases = CaseFolder.labelled(folder);
    assertThat(cases).extracting(FraudCase::label).containsExactly(Label.FORGED, Label.HONEST);
    assertThat(cases.get(0).spots()).containsExactly(new Spot(1, new Area(1, 2, 3, 4)));
    Files.writeString(folder.resolve("c.pdf"), "");
    Path passwords = folder.resolve("passwords.csv");
    Files.writeString(passwords, "file,user_password\nc.pdf,open\n");
    assertThat(CaseFolder.honest(folder, Optional.of(passwords)))
        .extracting(FraudCase::password)
        .containsExactly("open");
  }

  @Test
  void saysThatAFileCouldNotBeExamined(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[1]);
    FraudCase odd = new FraudCase(file, "a", Label.HONEST, "", "a", List.of(), "");
    Examined examined =
        new Examinations(
                (content, password) -> {
                  throw new IllegalStateException("odd");
                })
            .of(odd);
    assertThat(examined.results()).isEmpty();
    assertThat(examined.failure()).contains("odd");
  }

  static Examined examined(Label label, CheckResult result) {
    FraudCase labelled =
        new FraudCase(
            Path.of("a.pdf"), "a.pdf", label, "cover", "s", List.of(new Spot(0, CHANGED)), "");
    return new Examined(labelled, List.of(result), 0.1, "");
  }

  private static CheckResult found(Weight weight, Area area) {
    return CheckResult.found(
        Check.COVERED_TEXT, 0.9, new Finding(weight, "covered", List.of(Mark.at(0, area))));
  }
}
