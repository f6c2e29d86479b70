package io.dossier.core.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldComparisonTest {
  private static final long SEED = 20260711;
  private static final int ROUNDS = 3000;
  private static final List<String> PIECES =
      List.of(
          "RAMESH",
          "Kumar",
          "S/O",
          "M.",
          "Mohd",
          "bin",
          "(",
          ")",
          "@",
          "née",
          "Jr.",
          "II",
          "PT",
          "Pvt Ltd",
          "&",
          "Jl.",
          "No.",
          "RT 01/02",
          "Blok",
          "12",
          "12/A",
          "560001",
          "560 001",
          "-",
          ",",
          "\n",
          ".",
          "/",
          "XXXX1234",
          "*",
          "Rs.",
          "1,23,456.00",
          "12/03/1985",
          "O",
          "l",
          "1",
          "H.",
          "Dr.",
          "S. Kom",
          "MG",
          "Road",
          "Mumbai",
          "Jakarta Barat",
          "128GB",
          "A15",
          "'",
          "ß");

  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @EnumSource
  void isSymmetricWithinItsRangeAndFullForEqualValues(FieldKind kind) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String left = pieces(random);
      String right = round % 3 == 0 ? changed(left, random) : pieces(random);
      Similarity similarity = comparison.compare(kind, left, right);
      assertThat(similarity)
          .as("seed %d, round %d: %s / %s", SEED, round, left, right)
          .isEqualTo(comparison.compare(kind, right, left));
      assertThat(similarity.score()).isBetween(0, 100);
      if (!left.isBlank()) {
        assertThat(comparison.compare(kind, left, left).score()).isEqualTo(100);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesAnyUnicodeWithoutFailing(FieldKind kind) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String left = unicode(random);
      String right = round % 2 == 0 ? unicode(random) : left + unicode(random);
      assertThatCode(() -> comparison.compare(kind, left, right))
          .as("seed %d, round %d", SEED, round)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasABoundOfTimeForLongValues(FieldKind kind) {
    for (String piece :
        List.of(
            "A", "A ", "A.", "1", "1 ", "1/", "((", "S/O ", "a, ", "RT 0", "*X", "12,", " - ")) {
      String left = piece.repeat(200_000 / piece.length());
      String right = "B" + piece.repeat(150_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> comparison.compare(kind, left, right), piece);
    }
  }

  @Test
  void scoresAMissingValueNothing() {
    assertThat(comparison.compare(FieldKind.PERSON_NAME, " ", "Ramesh").score()).isZero();
    assertThat(comparison.compare(FieldKind.ADDRESS, "", "").score()).isZero();
  }

  @Test
  void explainsItselfInOneLine() {
    Similarity similarity =
        comparison.compare(FieldKind.PERSON_NAME, "Mohd. R. Ansari", "ANSARI RAFIQ MUHAMMAD");
    assertThat(similarity.method())
        .startsWith("person_name: ")
        .contains("MOHD = MUHAMMAD")
        .contains("initial R = RAFIQ")
        .doesNotContain("\n");
    assertThat(comparison.compare(FieldKind.TEXT, "a", "a").method()).isEqualTo("text: equal");
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    if (text.isEmpty()) {
      return "X";
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
  }

  /** Every plane, lone surrogates among them. */
  private static String unicode(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> text.append((char) (' ' + random.nextInt(95)));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
