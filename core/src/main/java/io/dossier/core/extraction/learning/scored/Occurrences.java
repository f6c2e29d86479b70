package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.MarkedNumbers;
import io.dossier.core.extraction.grammar.MonthFirstDates;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Where a known value stands in a document: of each place the spans that make it up, the first one
 * first. Texts are found without regard to case, blanks and punctuation, and may run over lines.
 */
final class Occurrences {
  private static final List<Grammar> DATES = List.of(new Dates(), new MonthFirstDates());
  private static final List<Grammar> NUMBERS =
      List.of(new Amounts(), new MarkedNumbers(','), new MarkedNumbers('.'));

  /** Rows down in which a text may go on. */
  private static final int ROWS = 2;

  private static final int MOST_LINES = 6;

  private final Layout layout;

  private Occurrences(Layout layout) {
    this.layout = layout;
  }

  static List<List<Span>> of(Value value, Layout layout) {
    Occurrences occurrences = new Occurrences(layout);
    if (value instanceof Value.Text text) {
      return occurrences.ofText(Comparison.folded(text.text()));
    }
    if (value instanceof Value.Date) {
      return occurrences.ofGrammar(value, DATES);
    }
    return value instanceof Value.Number ? occurrences.ofGrammar(value, NUMBERS) : List.of();
  }

  private List<List<Span>> ofGrammar(Value value, List<Grammar> grammars) {
    LinkedHashSet<Span> spans = new LinkedHashSet<>();
    for (Segment segment : layout.segments()) {
      for (Grammar grammar : grammars) {
        grammar.in(segment).stream()
            .filter(match -> Comparison.same(match.value(), value))
            .forEach(match -> spans.add(match.span()));
      }
    }
    return spans.stream().map(List::of).toList();
  }

  private List<List<Span>> ofText(String wanted) {
    List<List<Span>> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (Segment segment : layout.segments()) {
      String text = segment.text();
      for (int from = 0; from < text.length(); from++) {
        if (begins(text, from)) {
          rest(segment, from, wanted, MOST_LINES).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The spans from here on, when they are the text. */
  private Optional<List<Span>> rest(Segment segment, int from, String wanted, int lines) {
    String text = segment.text();
    int matched = 0;
    int at = from;
    int end = from;
    while (at < text.length() && matched < wanted.length()) {
      String letter = Comparison.folded(text.substring(at, at + 1));
      if (!letter.isEmpty()) {
        if (!wanted.startsWith(letter, matched)) {
          return Optional.empty();
        }
        matched += letter.length();
        end = at + 1;
      }
      at++;
    }
    if (matched == 0) {
      return Optional.empty();
    }
    Span span = segment.span(from, end);
    if (matched == wanted.length()) {
      return ends(text, end) ? Optional.of(List.of(span)) : Optional.empty();
    }
    String left = wanted.substring(matched);
    for (Segment next : lines > 1 ? following(segment) : List.<Segment>of()) {
      int start = firstLetter(next.text());
      Optional<List<Span>> more = start < 0 ? Optional.empty() : rest(next, start, left, lines - 1);
      if (more.isPresent()) {
        List<Span> all = new ArrayList<>(List.of(span));
        all.addAll(more.get());
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private List<Segment> following(Segment segment) {
    List<Segment> next = new ArrayList<>();
    layout.rightOf(segment).ifPresent(next::add);
    List<Row> rows = layout.rows();
    for (int i = segment.row() + 1; i <= segment.row() + ROWS && i < rows.size(); i++) {
      next.addAll(rows.get(i).segments());
    }
    return next;
  }

  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean begins(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
