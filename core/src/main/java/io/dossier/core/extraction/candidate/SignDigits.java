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
 * or the difference of two others of the document, and with it is not.
 */
final class SignDigits {
  /** A sign read as a digit before an amount whose groups are parted. */
  private static final Pattern MARKED = Pattern.compile("[27][1-9]\\d{0,2}(?:[.,]\\d{2,3})+");

  /** Less is a count or a rate. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  private SignDigits() {}

  /** The same matches, in their order; amounts with such a digit without it. */
  static List<Match> without(List<Match> matches) {
    return matches.stream().map(match -> without(match, matches).orElse(match)).toList();
  }

  private static Optional<Match> without(Match match, List<Match> all) {
    Span span = match.span();
    if (span.segment().source() != TextSource.OCR
        || match.traits().contains("currency")
        || !MARKED.matcher(span.text()).matches()
        || !(match.value() instanceof Value.Number read)
        || read.number().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal rest = new BigDecimal(read.number().toPlainString().substring(1));
    if (!fits(rest, match, all) || fits(read.number(), match, all)) {
      return Optional.empty();
    }
    Set<String> traits = new HashSet<>(match.traits());
    traits.add("currency");
    return Optional.of(
        new Match(span.segment().span(span.from() + 1, span.to()), new Value.Number(rest), traits));
  }

  /** Whether a number is the sum or the difference of two other amounts. */
  private static boolean fits(BigDecimal number, Match match, List<Match> all) {
    List<BigDecimal> others =
        all.stream()
            .filter(other -> other != match)
            .map(Match::value)
            .filter(Value.Number.class::isInstance)
            .map(value -> ((Value.Number) value).number())
            .filter(value -> value.compareTo(LEAST) >= 0)
            .toList();
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        BigDecimal one = others.get(i);
        BigDecimal other = others.get(j);
        if (one.add(other).compareTo(number) == 0
            || one.subtract(other).abs().compareTo(number) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
