package io.dossier.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final FieldTally RIGHT = new FieldTally(1, 1, 1);
  private static final FieldTally WRONG = new FieldTally(0, 1, 1);

  private final Bootstrap bootstrap = new Bootstrap(1000, 1);

  private static List<FieldTally> some(int right, int wrong) {
    List<FieldTally> tallies = new ArrayList<>(Collections.nCopies(right, RIGHT));
    tallies.addAll(Collections.nCopies(wrong, WRONG));
    return tallies;
  }

  /** The share of 80 in 100 has the deviation 0.04, so that 95 % lie within 1.96 of it. */
  @Test
  void agreesWithTheBinomialWhereThatHolds() {
    Interval interval = bootstrap.of(some(80, 20), FieldTally::f1);
    assertThat(interval.low()).isCloseTo(0.8 - 1.96 * 0.04, within(0.015));
    assertThat(interval.high()).isCloseTo(0.8 + 1.96 * 0.04, within(0.015));
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(bootstrap.of(some(7, 3), FieldTally::f1))
        .isEqualTo(new Bootstrap(1000, 1).of(some(7, 3), FieldTally::f1));
  }

  @Test
  void isWiderWhereValuesOfADocumentFailTogether() {
    List<FieldTally> together = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      together.add(new FieldTally(i % 2 == 0 ? 10 : 0, 10, 10));
    }
    Interval byDocument = bootstrap.of(together, FieldTally::f1);
    Interval byValue = Interval.wilson(0.5, 200);
    assertThat(byDocument.high() - byDocument.low())
        .isGreaterThan(2 * (byValue.high() - byValue.low()));
  }

  @Test
  void coversTheTrueShareAboutNineteenTimesInTwenty() {
    Random random = new Random(5);
    Bootstrap small = new Bootstrap(300, 2);
    int covered = 0;
    for (int sample = 0; sample < 400; sample++) {
      int right = 0;
      for (int i = 0; i < 60; i++) {
        right += random.nextDouble() < 0.7 ? 1 : 0;
      }
      Interval interval = small.of(some(right, 60 - right), FieldTally::f1);
      covered += interval.low() <= 0.7 && 0.7 <= interval.high() ? 1 : 0;
    }
    assertThat(covered / 400.0).isBetween(0.9, 0.98);
  }

  @Test
  void takesTheSameDocumentsOfBothVersions() {
    assertThat(bootstrap.ofDifference(some(5, 5), some(5, 5)))
        .as("versions that do alike differ by nothing however documents are drawn")
        .isEqualTo(new Interval(0, 0));
    Interval better = bootstrap.ofDifference(some(50, 50), some(70, 30));
    assertThat(better.low()).isCloseTo(0.2 - 1.96 * 0.04, within(0.015));
    assertThat(better.high()).isCloseTo(0.2 + 1.96 * 0.04, within(0.015));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bootstrap.ofDifference(some(1, 1), some(1, 0)));
  }

  @Test
  void tellsNothingOfNoDocuments() {
    assertThat(bootstrap.of(List.of(), FieldTally::f1)).isEqualTo(Interval.UNKNOWN);
    assertThat(bootstrap.ofDifference(List.of(), List.of())).isEqualTo(new Interval(-1, 1));
  }

  @Test
  void figuresNameTheMethodOfTheirIntervals() {
    Figures single = Figures.of(some(8, 2), bootstrap);
    assertThat(single.method()).isEqualTo(Figures.Method.WILSON);
    assertThat(single.recall()).isEqualTo(Interval.wilson(0.8, 10));
    Figures lists =
        Figures.of(List.of(new FieldTally(3, 4, 4), new FieldTally(4, 4, 4)), bootstrap);
    assertThat(lists.method()).isEqualTo(Figures.Method.BOOTSTRAP);
    assertThat(lists.f1()).isEqualTo(new Interval(0.75, 1));
    assertThat(lists.tally()).isEqualTo(new FieldTally(7, 8, 8));
    Figures perfect =
        Figures.of(List.of(new FieldTally(4, 4, 4), new FieldTally(5, 5, 5)), bootstrap);
    assertThat(perfect.method()).isEqualTo(Figures.Method.WILSON_OVER_DOCUMENTS);
    assertThat(perfect.f1()).as("two documents prove little").isEqualTo(Interval.wilson(1, 2));
  }
}
