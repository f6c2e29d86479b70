package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in pages of several columns: each segment, and what stands in it behind a label or before
 * an address.
 *
 * <p>Features: those of {@link LineFeatures}; {@code inline=}, {@code left=} and {@code above=},
 * {@code under=} with labels around, as {@link GrammarCandidates} has them; {@code y}; {@code x} of
 * its middle; {@code repeats}, how often the same name stands elsewhere, at most 3; {@code within}
 * when something follows it in its segment; {@code tallest} on its page.
 */
public final class NameSegments implements CandidateSource {
  /** What parts a name from an address in one line. */
  private static final Pattern PART = Pattern.compile("\\s+[-–—|•●·*]\\s+|,\\s|\\s{2,}");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 80;

  private final int mostRows;
  private final Set<String> nameWords;

  /**
   * @param mostRows how many rows of the first page are looked at
   * @param nameWords labels that are parts of names; what is made of other labels alone is none
   */
  public NameSegments(int mostRows, Set<String> nameWords) {
    this.mostRows = mostRows;
    this.nameWords = Set.copyOf(nameWords);
  }

  @Override
  public List<Candidate> in(MarkedText text) {
    Layout layout = text.layout();
    List<Segment> segments =
        layout.segments().stream()
            .filter(segment -> segment.page() == 0 && segment.row() < mostRows)
            .toList();
    double tallest = segments.stream().mapToDouble(s -> s.box().height()).max().orElse(0);
    List<Span> spans = new ArrayList<>();
    segments.forEach(segment -> spans.addAll(names(segment, text)));
    List<String> texts =
        layout.segments().stream().map(s -> s.text().toLowerCase(Locale.ROOT)).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Span span : spans) {
      Map<String, Double> features = new HashMap<>(LineFeatures.of(List.of(span.segment()), text));
      features.put("y", span.box().centerY());
      features.put("x", span.box().centerX());
      features.put("repeats", (double) Math.min(3, repeats(span, texts)));
      if (span.to() < span.segment().text().length()) {
        features.put("within", 1.0);
      }
      if (span.segment().box().height() > 0.95 * tallest) {
        features.put("tallest", 1.0);
      }
      Surroundings.of(span, spans, text).into(features, true);
      Blocks.into(features, text.place(span));
      candidates.add(new Candidate(new Value.Text(span.text()), List.of(span), features));
    }
    return candidates;
  }

  private List<Span> names(Segment segment, MarkedText text) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (LabelHit hit : text.hits(segment)) {
      int behind = skip(segment.text(), hit.span().to());
      if (hit.span().from() == 0 && behind > hit.span().to() + 1) {
        from = behind;
      }
    }
    add(segment, from, segment.text().length(), spans);
    var part = PART.matcher(segment.text());
    if (part.find(from)) {
      add(segment, from, part.start(), spans);
    }
    spans.removeIf(span -> allLabels(span, text) || announces(span));
    return spans;
  }

  /** Whether it ends in a colon, as what tells of a value does and no name. */
  private static boolean announces(Span span) {
    return span.text().endsWith(":");
  }

  /** Whether every letter of it belongs to a label: a title or a heading, and nobody's name. */
  private boolean allLabels(Span span, MarkedText text) {
    String letters = span.segment().text();
    for (int i = span.from(); i < span.to(); i++) {
      int at = i;
      boolean labelled =
          text.hits(span.segment()).stream()
              .anyMatch(
                  hit ->
                      !nameWords.contains(hit.name())
                          && hit.span().from() <= at
                          && at < hit.span().to());
      if (Character.isLetter(letters.charAt(i)) && !labelled) {
        return false;
      }
    }
    return true;
  }

  /** Behind a colon and blanks. */
  private static int skip(String text, int at) {
    int next = at;
    while (next < text.length() && ": #.-".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return text.substring(at, next).contains(":") ? next : at;
  }

  private static void add(Segment segment, int from, int to, List<Span> spans) {
    if (to - from >= SHORTEST
        && to - from <= LONGEST
        && segment.text().substring(from, to).chars().anyMatch(Character::isLetter)) {
      spans.add(segment.span(from, to));
    }
  }

  private static long repeats(Span span, List<String> texts) {
    String name = span.text().toLowerCase(Locale.ROOT);
    return texts.stream().filter(text -> text.contains(name)).count() - 1;
  }
}
