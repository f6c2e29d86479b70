package io.dossier.core.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void wordsBehindALabelGoOnBelow() {
    assertThat(
            rows(
                "pada tanggal     : DUA BELAS MARET TAHUN SERIBU",
                "                   SEMBILAN RATUS"))
        .containsExactly("pada tanggal | : DUA BELAS MARET TAHUN SERIBU SEMBILAN RATUS");
  }

  @Test
  void andOnBelowThat() {
    assertThat(
            rows(
                "pada tanggal     : DUA BELAS MARET TAHUN SERIBU",
                "                   SEMBILAN RATUS SEMBILAN",
                "                   PULUH ENAM",
                "telah lahir"))
        .containsExactly(
            "pada tanggal | : DUA BELAS MARET TAHUN SERIBU SEMBILAN RATUS SEMBILAN PULUH ENAM",
            "telah lahir");
  }

  @Test
  void theyGoOnBesideTheLabelInAnotherLanguage() {
    assertThat(
            rows(
                "pada tanggal     : DUA BELAS MARET TAHUN SERIBU",
                "on date            SEMBILAN RATUS",
                "telah lahir"))
        .containsExactly(
            "pada tanggal | : DUA BELAS MARET TAHUN SERIBU SEMBILAN RATUS",
            "on date",
            "telah lahir");
  }

  @Test
  void aShortValueDoesNotGoOnThere() {
    assertThat(rows("Nama             : RUDI", "Tempat             SEMARANG"))
        .containsExactly("Nama | : RUDI", "Tempat | SEMARANG");
  }

  private static List<String> rows(String... lines) {
    return Layout.of(TypedPage.of(TextSource.TEXT_LAYER, lines)).flowed().rows().stream()
        .map(row -> String.join(" | ", row.segments().stream().map(Segment::text).toList()))
        .toList();
  }
}
