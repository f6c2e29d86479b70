package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * First digits of recognized amounts that are a currency's sign: an engine that hardly knows the
 * sign reads a 7 or a 2 in its place. Such a digit is none where without it the amount is the sum
 * or the difference of two others of the document, or so many instalments as one of them says, the
 * others with or without such a digit of their own; and with it is not, as they were read.
 */
final class SignDigits {
  /** A sign read as a digit before an amount whose groups are parted. */
  private static final Pattern MARKED = Pattern.compile("[27][1-9]\\d{0,2}(?:[.,]\\d{2,3})+");

  /** Less is a count or a rate. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  /** Months of the longest credit for goods. */
  private static final BigDecimal MOST_INSTALMENTS = BigDecimal.valueOf(60);

  /**
   * Among more amounts some fit by chance: they are taken as they were read, and no instalments.
   */
  private static final int MOST_AMOUNTS = 25;

  private SignDigits() {}

  /** The same matches, in their order; amounts with such a digit without it. */
  static List<Match> without(List<Match> matches) {
    return matches.stream().map(match -> without(match, matches).orElse(match)).toList();
  }

  private static Optional<Match> without(Match match, List<Match> all) {
    Span span = match.span();
    if (!isMarked(match) || !(match.value() instanceof Value.Number read)) {
      return Optional.empty();
    }
    BigDecimal rest = withoutFirst(read.number());
    List<List<BigDecimal>> others =
        all.stream().filter(other -> other != match).map(SignDigits::possible).toList();
    List<List<BigDecimal>> asRead =
        others.stream().filter(each -> !each.isEmpty()).map(each -> each.subList(0, 1)).toList();
    List<List<BigDecimal>> supporting = all.size() > MOST_AMOUNTS ? asRead : others;
    if (!fits(rest, supporting) || fits(read.number(), asRead)) {
      return Optional.empty();
    }
    Set<String> traits = new HashSet<>(match.traits());
    traits.add("currency");
    return Optional.of(
        new Match(span.segment().span(span.from() + 1, span.to()), new Value.Number(rest), traits));
  }

  private static boolean isMarked(Match match) {
    return match.span().segment().source() == TextSource.OCR
        && !match.traits().contains("currency")
        && MARKED.matcher(match.span().text()).matches()
        && match.value() instanceof Value.Number read
        && read.number().signum() > 0;
  }

  private static BigDecimal withoutFirst(BigDecimal number) {
    return new BigDecimal(number.toPlainString().substring(1));
  }

  /** An amount as it was read, and without the digit that may be a sign. */
  private static List<BigDecimal> possible(Match match) {
    if (!(match.value() instanceof Value.Number read)) {
      return List.of();
    }
    return isMarked(match)
        ? List.of(read.number(), withoutFirst(read.number()))
        : List.of(read.number());
  }

  /** Whether a number is the sum or the difference of two other amounts, or is paid off by one. */
  private static boolean fits(BigDecimal number, List<List<BigDecimal>> others) {
    boolean few = others.size() < MOST_AMOUNTS;
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        for (BigDecimal one : others.get(i)) {
          for (BigDecimal other : others.get(j)) {
            if (isSum(number, one, other)
                || few && (isPaidOff(number, one, other) || isPaidOff(number, other, one))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean isSum(BigDecimal number, BigDecimal one, BigDecimal other) {
    return one.compareTo(LEAST) >= 0
        && other.compareTo(LEAST) >= 0
        && (one.add(other).compareTo(number) == 0
            || one.subtract(other).abs().compareTo(number) == 0);
  }

  /** Whether so many instalments, each rounded to a whole one, make a number. */
  private static boolean isPaidOff(BigDecimal number, BigDecimal count, BigDecimal instalment) {
    return count.scale() <= 0
        && count.compareTo(BigDecimal.ONE) > 0
        && count.compareTo(MOST_INSTALMENTS) <= 0
        && instalment.compareTo(LEAST) >= 0
        && count.multiply(instalment).subtract(number).abs().compareTo(count) <= 0;
  }
}
