package io.dossier.core.fraud.content.sums;

import io.dossier.core.shared.DataFile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A fixed part that one amount is of another: a tax of its base, a base of a price. Which parts are
 * usual under which name is told by {@code shares.words}, with the laws.
 */
record Share(BigDecimal part, BigDecimal whole) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<Named> NAMED =
      DataFile.lines(Share.class, "shares.words").stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Named::of)
          .toList();

  /** What a row calls such an amount. */
  private record Named(String words, List<Share> usual) {
    static Named of(String line) {
      String[] parts = line.split("\\s*=\\s*");
      return new Named(parts[0].strip(), Stream.of(parts[1].split(" ")).map(Share::read).toList());
    }

    boolean in(String row) {
      return row.contains(" " + words + " ");
    }
  }

  private static Share read(String text) {
    int bar = text.indexOf('/');
    return new Share(
        new BigDecimal(text.substring(0, bar)), new BigDecimal(text.substring(bar + 1)));
  }

  static Share percent(BigDecimal percent) {
    return new Share(percent, HUNDRED);
  }

  /**
   * The shares that a row's amount may be by what the row is called; empty where it is called
   * nothing of that kind.
   *
   * @param percents that the row prints; if there are any, only those
   */
  static List<Share> named(String row, List<BigDecimal> percents) {
    String plain = " " + row.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    List<Share> printed = new ArrayList<>();
    for (BigDecimal percent : percents) {
      if (percent.signum() > 0) {
        printed.add(percent(percent));
      }
    }
    return NAMED.stream()
        .filter(named -> named.in(plain))
        .findFirst()
        .map(named -> printed.isEmpty() || !named.usual().get(0).tax() ? named.usual() : printed)
        .orElse(List.of());
  }

  /** Whether it is told in percents. */
  boolean tax() {
    return whole.compareTo(HUNDRED) == 0;
  }

  /** The part of what both make together. */
  Share ofBoth() {
    return new Share(part, whole.add(part));
  }

  BigDecimal of(BigDecimal amount) {
    return amount.multiply(part).divide(whole, MathContext.DECIMAL64);
  }

  /** What it is this share of. */
  BigDecimal whole(BigDecimal share) {
    return share.multiply(whole).divide(part, MathContext.DECIMAL64);
  }
}
