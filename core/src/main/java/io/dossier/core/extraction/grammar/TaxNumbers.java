package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tax numbers of businesses: VAT identification numbers of the European Union (Directive
 * 2006/112/EC, article 215: a country's two letters and 8 to 12 characters), NPWP, EIN, GSTIN, the
 * service tax numbers of Malaysia, and plain runs of digits.
 *
 * <p>Traits: {@code vat}, {@code npwp}, {@code ein}, {@code gstin}, {@code sst}, {@code digits}.
 */
public final class TaxNumbers implements Grammar {
  private static final List<Form> FORMS =
      List.of(
          new Form(
              "vat",
              "(?<![\\p{L}\\d])(?:AT ?U|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)"
                  + " ?[A-Z0-9]{2,3}(?: ?\\d{3}){2,3}\\d{0,3}(?![\\p{L}\\d])"),
          new Form("npwp", "(?<!\\d)\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}(?!\\d)"),
          new Form("ein", "(?<![\\d-])\\d{2}-\\d{7}(?![\\d-])"),
          new Form(
              "gstin", "(?<![\\p{L}\\d])\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z\\d]Z[A-Z\\d](?![\\p{L}\\d])"),
          new Form("sst", "(?<![\\p{L}\\d-])[A-Z]\\d{2}-\\d{4}-\\d{8}(?![\\d-])"),
          new Form("digits", "(?<![\\d./-])\\d{9,16}(?![\\d./-]?\\d)"));

  private record Form(String trait, Pattern pattern) {
    Form(String trait, String pattern) {
      this(trait, Pattern.compile(pattern));
    }
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(segment.text());
      while (matcher.find()) {
        int from = matcher.start();
        int to = matcher.end();
        if (matches.stream().noneMatch(m -> m.span().from() < to && from < m.span().to())) {
          matches.add(
              new Match(
                  segment.span(from, to), new Value.Text(matcher.group()), Set.of(form.trait())));
        }
      }
    }
    return matches;
  }
}
