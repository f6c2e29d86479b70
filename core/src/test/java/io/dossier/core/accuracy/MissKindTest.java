package io.dossier.core.accuracy;

import static io.dossier.core.accuracy.Samples.sure;
import static io.dossier.core.accuracy.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissKindTest {
  @ParameterizedTest
  @CsvSource({
    "Jalan Kenari 12, Jalan Kenari 72, MISREAD",
    "Jaln Kenar 12, Jalan Kenari 12, MISREAD",
    "Jal Kena 12, Jalan Kenari 12, WRONG_VALUE",
    "AB, AC, WRONG_VALUE",
    "Budi, Budi Santoso, CUT_SHORT",
    "Santoso, Budi Santoso, CUT_SHORT",
    "Budi Santoso, Budi, TOO_LONG",
    "Taman Rnelati Indah Blok C, 'Taman Melati Indah Blok C, Bandung', CUT_SHORT",
    "Budi Susanto, Rina Wati, WRONG_VALUE",
    "-, Rina, WRONG_VALUE",
  })
  void tellsTextsApart(String found, String truth, MissKind kind) {
    assertThat(MissKind.of(text(found), text(truth))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-04, 2024-04-03, DAY_MONTH_SWAPPED",
    "2024-03-04, 2024-03-09, MISREAD",
    "2024-03-04, 2025-07-19, WRONG_VALUE",
  })
  void tellsDatesApart(LocalDate found, LocalDate truth, MissKind kind) {
    assertThat(MissKind.of(new Value.Date(found), new Value.Date(truth))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "12.345, 12345, DECIMAL_SIGN",
    "100, 1.00, DECIMAL_SIGN",
    "12340, 12345, MISREAD",
    "12, 13, WRONG_VALUE",
    "990, 12345, WRONG_VALUE",
  })
  void tellsNumbersApart(BigDecimal found, BigDecimal truth, MissKind kind) {
    assertThat(MissKind.of(new Value.Number(found), new Value.Number(truth))).isEqualTo(kind);
  }

  @Test
  void tellsRowsFromCells() {
    Value full = new Value.Row(Map.of("name", text("Lamp"), "note", text("white")));
    Value half = new Value.Row(Map.of("name", text("Lamp"), "size", text("big")));
    Value other = new Value.Row(Map.of("name", text("Chair")));
    List<Miss> misses =
        Miss.of(
            "items",
            Optional.of(sure(new Value.Items(List.of(half)))),
            Optional.of(new Value.Items(List.of(full, other))),
            Optional.empty());
    assertThat(misses)
        .extracting(miss -> miss.field() + " " + miss.kind())
        .containsExactlyInAnyOrder(
            "items.note MISSING", "items.size SPURIOUS", "items.name MISSING_ROW");
  }

  @Test
  void tellsTheDocumentBeforeTheValue() {
    assertThat(
            Miss.of(
                "name",
                Optional.of(sure(text("Rina"))),
                Optional.of(text("Rini")),
                Optional.of(MissKind.WRONG_TYPE)))
        .extracting(Miss::kind)
        .containsExactly(MissKind.WRONG_TYPE);
    assertThat(Miss.of("name", Optional.empty(), Optional.of(text("Rini")), Optional.empty()))
        .extracting(Miss::kind)
        .containsExactly(MissKind.MISSING);
    assertThat(Miss.of("name", Optional.of(sure(text("Rini"))), Optional.empty(), Optional.empty()))
        .extracting(Miss::kind)
        .containsExactly(MissKind.SPURIOUS);
  }
}
