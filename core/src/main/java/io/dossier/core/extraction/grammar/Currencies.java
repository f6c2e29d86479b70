package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Currencies by their codes (ISO 4217), signs and customary marks, and by their names in amounts
 * that are written out.
 *
 * <p>Traits: {@code code}, also for a name, or {@code sign} for a sign that several currencies
 * share.
 */
public final class Currencies implements Grammar {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("RM", "MYR"),
          Map.entry("RP", "IDR"),
          Map.entry("RS", "INR"),
          Map.entry("€", "EUR"),
          Map.entry("EURO", "EUR"),
          Map.entry("EUROS", "EUR"),
          Map.entry("$", "USD"),
          Map.entry("US$", "USD"),
          Map.entry("S$", "SGD"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("RUPEES", "INR"),
          Map.entry("RUPIAH", "IDR"),
          Map.entry("RINGGIT", "MYR"));

  /** In which amounts are written out; each is that of one country where it is used so. */
  private static final Set<String> NAMES = Set.of("RUPEES", "RUPIAH", "RINGGIT");

  /** Alternatives of a regular expression. */
  static final String MARKS =
      "US\\$|S\\$|RM|Rp|Rs|EUROS?|EUR|USD|GBP|CHF|IDR|MYR|SGD|INR|AUD|CAD|JPY|CNY|HKD|THB|SEK|NOK|DKK|PLN|CZK|AED|SAR"
          + "|[€$£¥₹]";

  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}])(?:" + MARKS + "|" + String.join("|", NAMES) + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    MARK.matcher(segment.text())
        .results()
        .forEach(
            result -> {
              String mark = result.group().toUpperCase(Locale.ROOT);
              matches.add(
                  new Match(
                      segment.span(result.start(), result.end()),
                      new Value.Text(CODES.getOrDefault(mark, mark)),
                      Set.of(CODES.containsKey(mark) && !NAMES.contains(mark) ? "sign" : "code")));
            });
    return matches;
  }
}
