package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.TextSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of one page tells whether it goes on with the page before it.
 *
 * @param titled whether a phrase that types are known by stands among its first rows
 * @param phrases of all types that stand on it
 * @param rows its rows as they are compared, without digits; short ones are left out
 * @param numbers what stands on it with five digits or more, as numbers of documents and persons do
 * @param first the row at its top, as it is compared
 */
record SeenPage(
    TypeLikelihood types,
    boolean titled,
    Optional<PageNumber> number,
    Set<String> phrases,
    Set<String> rows,
    Set<String> numbers,
    String first,
    int rowCount,
    double width,
    double height,
    boolean picture) {
  private static final int LONG_ROW = 6;
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d./-]*\\d{2,}[\\p{Lu}\\d./-]*");
  private static final int DIGITS = 5;

  SeenPage {
    phrases = Set.copyOf(phrases);
    rows = Set.copyOf(rows);
    numbers = Set.copyOf(numbers);
  }

  static SeenPage of(
      TypeLikelihood types, boolean titled, Set<String> phrases, Layout layout, ReadPage page) {
    Set<String> rows = new LinkedHashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Row row : layout.rows()) {
      String folded = compared(row.text());
      if (folded.length() >= LONG_ROW) {
        rows.add(folded);
      }
      row.segments().forEach(segment -> numbers(segment.text(), numbers));
    }
    return new SeenPage(
        types,
        titled,
        PageNumber.in(layout),
        phrases,
        rows,
        numbers,
        rows.stream().findFirst().orElse(""),
        layout.rows().size(),
        page.width(),
        page.height(),
        layout.segments().stream().map(Segment::source).anyMatch(s -> s != TextSource.TEXT_LAYER));
  }

  private static String compared(String row) {
    return Comparison.folded(row).replaceAll("\\d", "");
  }

  private static void numbers(String text, Set<String> numbers) {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String number = Comparison.folded(matcher.group());
      if (number.chars().filter(Character::isDigit).count() >= DIGITS) {
        numbers.add(number);
      }
    }
  }
}
