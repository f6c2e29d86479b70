package io.dossier.core.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnNumbersTest {
  private static final TableRows MEMBERS =
      new TableRows(
          "members",
          List.of(
              column("name"),
              column("gender"),
              column("birthplace"),
              column("religion"),
              column("education")),
          Set.of("name"),
          Set.of("issued"),
          Set.of(),
          Set.of(),
          List.of(
              new HeadOrder(
                  List.of("number", "name", "gender", "birthplace", "religion", "education"))),
          Optional.empty());

  @Test
  void numbersTellTheColumnsWhoseHeadingsCannotBeRead() {
    List<Map<String, Value>> rows =
        rows(
            "No   Mo tot            Iniscal       Tempat Lahir  Agama     Perdd",
            "     (1)               (2)           (3)           (4)       (5)",
            "1    BUDI HARTONO      LAKI-LAKI     KUDUS         ISLAM     DIPLOMA",
            "2    SRI LESTARI       PEREMPUAN     AMBON         HINDU     SARJANA");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("name", new Value.Text("BUDI HARTONO"))
        .containsEntry("gender", new Value.Text("LAKI-LAKI"))
        .containsEntry("birthplace", new Value.Text("KUDUS"))
        .containsEntry("religion", new Value.Text("ISLAM"))
        .containsEntry("education", new Value.Text("DIPLOMA"));
  }

  @Test
  void aMisreadNumberIsTheOneBetweenItsNeighbours() {
    List<Map<String, Value>> rows =
        rows(
            "No   Mo tot            Iniscal       Tempat Lahir  Agama     Perdd",
            "     (1)               @)            (3)           (4)       (5)",
            "1    BUDI HARTONO      LAKI-LAKI     KUDUS         ISLAM     DIPLOMA");
    assertThat(rows.get(0))
        .containsEntry("gender", new Value.Text("LAKI-LAKI"))
        .containsEntry("birthplace", new Value.Text("KUDUS"));
  }

  @Test
  void aHeadingThatWasReadStaysWhateverItsNumberWasReadAs() {
    List<Map<String, Value>> rows =
        rows(
            "No   Nama              Jenis         Tempat Lahir  Agama     Pendidikan",
            "     (1)               (2)           (3)           (8)       (5)",
            "1    BUDI HARTONO      LAKI-LAKI     KUDUS         ISLAM     DIPLOMA");
    assertThat(rows.get(0))
        .containsEntry("religion", new Value.Text("ISLAM"))
        .containsEntry("education", new Value.Text("DIPLOMA"));
  }

  @Test
  void oneTextCloseBelowAWideRowGoesOnThere() {
    List<Map<String, Value>> rows =
        rows(
            "No   Nama              Jenis         Tempat Lahir  Agama     Pendidikan",
            "1    BUDI HARTONO      LAKI-LAKI     KUDUS         ISLAM     DIPLOMA",
            "     PANGARIBUAN",
            "2    SRI LESTARI       PEREMPUAN     AMBON         HINDU     SARJANA");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).containsEntry("name", new Value.Text("BUDI HARTONO PANGARIBUAN"));
  }

  private static Column column(String name) {
    return new Column(name, Kind.STRING, Set.of(name), false);
  }

  private static List<Map<String, Value>> rows(String... lines) {
    Vocabulary labels =
        Vocabulary.of(
            List.of(
                "number: no",
                "name: nama",
                "gender: jenis",
                "birthplace: tempat lahir",
                "religion: agama",
                "education: pendidikan",
                "issued: dikeluarkan"));
    MarkedText text = new MarkedText(Layout.of(TypedPage.of(TextSource.OCR, lines)), labels);
    return ((Value.Items) MEMBERS.in(text).orElseThrow().value())
        .items().stream().map(item -> ((Value.Row) item).columns()).toList();
  }
}
