package io.dossier.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static Value text(String text) {
    return new Value.Text(text);
  }

  private static Value number(String number) {
    return new Value.Number(new BigDecimal(number));
  }

  private static FieldValue found(Value value, double confidence) {
    return new FieldValue(
        value,
        new Confidence(confidence),
        new Provenance(Provenance.Source.DERIVED, Optional.empty()));
  }

  private static FieldTally tally(Value found, Value truth) {
    return FieldTally.of(Optional.ofNullable(found), Optional.ofNullable(truth));
  }

  private static FieldTally rows(Value found, Value truth) {
    return FieldTally.ofRows(Optional.ofNullable(found), Optional.ofNullable(truth));
  }

  @Test
  void takesTextsWithoutCaseBlanksAndPunctuation() {
    assertThat(Comparison.same(text("Toko  Maju, Jaya."), text("TOKO MAJU JAYA"))).isTrue();
    assertThat(Comparison.same(text("Müller & Söhne"), text("müller söhne"))).isTrue();
    assertThat(Comparison.same(text("Toko Maju"), text("Toko Mundur"))).isFalse();
    assertThat(Comparison.same(text("--"), text("**"))).isFalse();
  }

  @Test
  void takesNumbersByAmountAndDatesByDay() {
    assertThat(Comparison.same(number("12.50"), number("12.5"))).isTrue();
    assertThat(Comparison.same(number("12.50"), number("12.51"))).isFalse();
    assertThat(Comparison.same(number("12"), text("12"))).isFalse();
    Value day = new Value.Date(LocalDate.of(2024, 2, 29));
    assertThat(Comparison.same(day, new Value.Date(LocalDate.of(2024, 2, 29)))).isTrue();
    assertThat(Comparison.same(day, new Value.Date(LocalDate.of(2024, 3, 1)))).isFalse();
  }

  @Test
  void countsTablesByTheirCellsAndRowsBesides() {
    Value cup = new Value.Row(Map.of("name", text("Cup"), "amount", number("3.0")));
    Value cupAgain = new Value.Row(Map.of("name", text("CUP"), "amount", number("3")));
    Value dearCup = new Value.Row(Map.of("name", text("Cup"), "amount", number("4")));
    Value pot = new Value.Row(Map.of("name", text("Pot")));
    Value found = new Value.Items(List.of(cup, pot));
    Value truth = new Value.Items(List.of(cupAgain));
    assertThat(tally(found, truth)).isEqualTo(new FieldTally(2, 3, 2));
    assertThat(rows(found, truth)).isEqualTo(new FieldTally(1, 2, 1));
    Value once = new Value.Items(List.of(cup));
    Value twice = new Value.Items(List.of(cup, cup));
    assertThat(tally(once, twice)).as("a row is matched once").isEqualTo(new FieldTally(2, 2, 4));
    assertThat(rows(once, twice)).isEqualTo(new FieldTally(1, 1, 2));
    Value dear = new Value.Items(List.of(dearCup));
    assertThat(tally(dear, once)).isEqualTo(new FieldTally(1, 2, 2));
    assertThat(rows(dear, once)).isEqualTo(new FieldTally(0, 1, 1));
    assertThat(tally(null, once)).isEqualTo(new FieldTally(0, 0, 2));
    assertThat(tally(once, null)).isEqualTo(new FieldTally(0, 2, 0));
  }

  @Test
  void countsListsOfTextsByTheirItemsInOrder() {
    Value found = new Value.Items(List.of(text("a"), text("b"), text("d")));
    Value truth = new Value.Items(List.of(text("b"), text("c"), text("d")));
    assertThat(tally(found, truth)).isEqualTo(new FieldTally(2, 3, 3));
    Value turned = new Value.Items(List.of(text("d"), text("b")));
    assertThat(tally(turned, new Value.Items(List.of(text("b"), text("d")))))
        .as("items that changed places")
        .isEqualTo(new FieldTally(1, 2, 2));
  }

  @Test
  void countsWhatIsMissingAndWhatIsTooMuch() {
    FieldTally all =
        tally(text("a"), text("a"))
            .plus(tally(text("b"), text("c")))
            .plus(tally(null, text("d")))
            .plus(tally(text("e"), null))
            .plus(tally(null, null));
    assertThat(all).isEqualTo(new FieldTally(1, 3, 3));
    assertThat(all.precision()).isEqualTo(1 / 3.0);
    assertThat(all.recall()).isEqualTo(1 / 3.0);
    assertThat(all.f1()).isEqualTo(1 / 3.0);
    assertThat(tally(null, null).whole()).isTrue();
    assertThat(tally(text("e"), null).whole()).isFalse();
  }

  @Test
  void givesWilsonsInterval() {
    // Values of the textbook: 10 of 10, 0 of 10, 5 of 10.
    assertThat(Interval.wilson(1, 10).low()).isCloseTo(0.7225, within(0.0001));
    assertThat(Interval.wilson(1, 10).high()).isCloseTo(1, within(1e-9));
    assertThat(Interval.wilson(0, 10).high()).isCloseTo(0.2775, within(0.0001));
    assertThat(Interval.wilson(0.5, 10).low()).isCloseTo(0.2366, within(0.0001));
    assertThat(Interval.wilson(0.5, 10).high()).isCloseTo(0.7634, within(0.0001));
    assertThat(Interval.wilson(0, 0)).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void coversTheTrueShareAboutNineteenTimesInTwenty() {
    Random random = new Random(3);
    int covered = 0;
    for (int sample = 0; sample < 2000; sample++) {
      int hits = 0;
      for (int i = 0; i < 30; i++) {
        hits += random.nextDouble() < 0.9 ? 1 : 0;
      }
      Interval interval = Interval.wilson(hits / 30.0, 30);
      covered += interval.low() <= 0.9 && 0.9 <= interval.high() ? 1 : 0;
    }
    assertThat(covered / 2000.0).isBetween(0.92, 0.985);
  }

  @Test
  void tellsHowFarConfidenceAndAccuracyLieApart() {
    Calibration sure = Calibration.NONE;
    for (int i = 0; i < 10; i++) {
      sure = sure.plus(Calibration.of(0.95, i < 7));
    }
    assertThat(sure.error()).isCloseTo(0.25, within(1e-9));
    assertThat(sure.bins().get(9).given()).isEqualTo(10);
    assertThat(sure.bins().get(9).accuracy()).isEqualTo(0.7);
    assertThat(sure.plus(Calibration.of(1, true)).bins().get(9).given()).isEqualTo(11);
    assertThat(Calibration.NONE.error()).isZero();
  }

  @Test
  void addsUpDocuments() {
    List<String> judged = List.of("total", "note");
    Accuracy right =
        Accuracy.of(
            judged,
            Map.of("total", found(number("5"), 0.9), "other", found(text("x"), 0.1)),
            Map.of("total", number("5.00")));
    Accuracy wrong =
        Accuracy.of(judged, Map.of("note", found(text("y"), 0.4)), Map.of("total", number("7")));
    Accuracy both = Accuracy.NONE.plus(right).plus(wrong);
    assertThat(both.documents()).isEqualTo(2);
    assertThat(both.wholeShare()).isEqualTo(0.5);
    assertThat(both.fields().keySet()).containsExactlyInAnyOrder("total", "note");
    assertThat(both.fields().get("total")).isEqualTo(new FieldTally(1, 1, 2));
    assertThat(both.overall()).isEqualTo(new FieldTally(1, 2, 2));
    assertThat(both.calibration().bins().get(4).right()).isZero();
    assertThat(both.calibration().bins().get(9).right()).isEqualTo(1);
  }
}
