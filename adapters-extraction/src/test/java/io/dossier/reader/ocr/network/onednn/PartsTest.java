package io.dossier.reader.ocr.network.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void eachPointIsInAPartAndNoneBeyond() {
    IntStream.of(1, 63, 64, 65, 127, 128, 129, 960, 1000, 4096, 4097, 42_240)
        .forEach(PartsTest::assertCovered);
  }

  private static void assertCovered(int points) {
    Parts parts = Parts.of(points);
    BitSet covered = new BitSet();
    parts.firsts().forEach(first -> covered.set(first, first + parts.length()));

    assertEquals(points, covered.cardinality());
    assertEquals(points, covered.length());
  }

  @Test
  void fewPointsAreTakenAtOnce() {
    assertEquals(Parts.whole(63), Parts.of(63));
    assertFalse(Parts.of(63).known());
  }

  @Test
  void lengthsThatProductsAreCompiledForAreFew() {
    List<Integer> lengths =
        IntStream.rangeClosed(64, 20_000)
            .mapToObj(Parts::of)
            .filter(Parts::known)
            .map(Parts::length)
            .distinct()
            .sorted()
            .toList();

    assertEquals(List.of(64, 128, 256, 512, 1024, 2048, 4096), lengths);
  }

  @Test
  void littleIsMadeTwice() {
    for (int points = 1000; points < 5000; points++) {
      Parts parts = Parts.of(points);
      assertTrue(parts.firsts().size() * parts.length() < 1.2 * points);
    }
  }
}
