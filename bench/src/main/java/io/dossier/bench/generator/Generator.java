package io.dossier.bench.generator;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws documents from a seed. */
public final class Generator {
  private Generator() {}

  /**
   * Documents of each of the types, {@code count} of each, type by type. A document depends on the
   * seed, its type and its number alone, so that more or other types leave it as it is.
   *
   * @throws IllegalArgumentException for a code that no {@linkplain Kinds kind} has
   */
  public static Stream<GeneratedDocument> documents(
      long seed, Collection<String> types, int count) {
    return types.stream()
        .map(Kinds::ofCode)
        .flatMap(
            kind ->
                IntStream.rangeClosed(1, count).mapToObj(number -> document(seed, kind, number)));
  }

  /** One document of a kind, whether or not it is among {@link Kinds}. */
  public static GeneratedDocument document(long seed, Kind kind, int number) {
    Dice dice = new Dice(mixed(mixed(seed, kind.code().hashCode()), number));
    return new GeneratedDocument(kind.code(), number, dice.seed(), kind.draw(dice));
  }

  /** SplitMix64's finisher: neighbouring seeds give unlike ones. */
  private static long mixed(long seed, int with) {
    long z = seed * 31 + with + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
