package io.dossier.bench.generator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Chance from a seed: the same seed draws the same. Not safe for many threads. */
public final class Dice {
  private final Random random;

  public Dice(long seed) {
    this.random = new Random(seed);
  }

  /** From 0 to less than {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code least} to {@code most}, both among them. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  public double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public double gaussian() {
    return random.nextGaussian();
  }

  public long seed() {
    return random.nextLong();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Some of them, all different, in the order they have. */
  public <T> List<T> some(List<T> from, int count) {
    java.util.ArrayList<T> left = new java.util.ArrayList<>(from);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  public <T extends Enum<T>> T pick(Class<T> from) {
    return pick(Arrays.asList(from.getEnumConstants()));
  }

  public String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  public String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  /** {@code #} becomes a digit, {@code ?} a capital letter; all else stays. */
  public String shaped(String shape) {
    StringBuilder text = new StringBuilder();
    for (char c : shape.toCharArray()) {
      text.append(c == '#' ? digits(1) : c == '?' ? letters(1) : String.valueOf(c));
    }
    return text.toString();
  }

  /** A day of the years from {@code first} to {@code last}, both among them. */
  public LocalDate day(int first, int last) {
    LocalDate start = LocalDate.of(first, 1, 1);
    return start.plusDays(
        random.nextInt((int) (LocalDate.of(last, 12, 31).toEpochDay() - start.toEpochDay() + 1)));
  }
}
