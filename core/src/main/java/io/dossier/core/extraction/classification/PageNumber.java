package io.dossier.core.extraction.classification;

import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a page bears, as "Page 2 of 3", "Halaman 2 dari 3", "Seite 2/3" or "Page 2".
 *
 * @param number from 1
 * @param of how many pages there are, where that is told
 */
record PageNumber(int number, OptionalInt of) {
  private static final int EDGE_ROWS = 5;
  private static final int MOST = 999;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:page|hal|halaman|laman|muka ?surat|m/s|seite|blatt|pag|pagina"
              + "|página|strona|sayfa|pg|sheet)\\.?(?: no\\.?)?\\s*:?\\s*(\\d{1,3})"
              + "(?:\\s*(?:of|dari|daripada|von|de|sur|di|van|z|/)\\s*(\\d{1,3}))?(?!\\d)");

  private static final Pattern BARE = Pattern.compile("^(\\d{1,2})\\s*/\\s*(\\d{1,2})$");

  /** Of one page: a named number anywhere, or a bare one among its first or last rows. */
  static Optional<PageNumber> in(Layout page) {
    for (Segment segment : page.segments()) {
      Optional<PageNumber> found = matched(NAMED.matcher(segment.text()));
      if (found.isPresent()) {
        return found;
      }
    }
    List<Row> rows = page.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (i < EDGE_ROWS || i >= rows.size() - EDGE_ROWS) {
        for (Segment segment : rows.get(i).segments()) {
          Optional<PageNumber> found = matched(BARE.matcher(segment.text()));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PageNumber> matched(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    OptionalInt of =
        matcher.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(matcher.group(2)));
    boolean sound = number >= 1 && number <= of.orElse(MOST);
    return sound ? Optional.of(new PageNumber(number, of)) : Optional.empty();
  }

  /** Whether the other is the next page of the same count. */
  boolean precedes(PageNumber next) {
    return next.number == number + 1 && next.of.equals(of);
  }

  boolean last() {
    return of.isPresent() && of.getAsInt() == number;
  }

  boolean unfinished() {
    return of.isPresent() && of.getAsInt() > number;
  }
}
