package io.dossier.reader.ocr.network.onednn;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of equal length in which points are taken.
 *
 * @param length of a part, in points
 * @param known whether it is one of the few lengths that products are compiled for by themselves
 * @param firsts the first point of each
 */
record Parts(int length, boolean known, List<Integer> firsts) {
  private static final int SHORTEST = 64;
  private static final int LONGEST = 4096;

  /** What a part costs besides its points, in points. */
  private static final int EACH = 16;

  Parts {
    firsts = List.copyOf(firsts);
  }

  /** All points at once. */
  static Parts whole(int points) {
    return new Parts(points, false, List.of(0));
  }

  /** Parts of the known length that costs least; all at once where they are fewer than any. */
  static Parts of(int points) {
    return IntStream.iterate(
            SHORTEST, length -> length <= Math.min(points, LONGEST), length -> 2 * length)
        .mapToObj(length -> of(points, length))
        .min(Comparator.comparingLong(Parts::cost))
        .orElseGet(() -> whole(points));
  }

  /** The last part reaches back into the one before it where too few points are left. */
  private static Parts of(int points, int length) {
    int count = (points + length - 1) / length;
    return new Parts(
        length,
        true,
        IntStream.range(0, count).map(i -> Math.min(i * length, points - length)).boxed().toList());
  }

  private long cost() {
    return (long) firsts.size() * (length + EACH);
  }
}
