package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a line behind any of its first words, up to a comma or the end.
 *
 * <p>Features: {@code prev=} with the word before; {@code at}, how many words are before; {@code
 * to=end} or {@code to=part}; {@code words}, at most 8.
 */
final class WordTails implements CandidateSource {
  /** With which the features of the word before begin, as a template knows them. */
  static final String BEFORE = "tail.prev=";

  private static final int MOST_BEFORE = 7;
  private static final int MOST_WORDS = 16;
  private static final Pattern PART = Pattern.compile("[,;]|[.](?=\\s|$)");

  @Override
  public List<Candidate> in(MarkedText text) {
    List<Candidate> candidates = new ArrayList<>();
    for (Segment segment : text.layout().segments()) {
      int words = segment.words().size();
      for (int i = 1; words <= MOST_WORDS && i < words && i <= MOST_BEFORE; i++) {
        tails(segment, i, candidates);
      }
    }
    return candidates;
  }

  private static void tails(Segment segment, int word, List<Candidate> candidates) {
    int from = segment.starts().get(word);
    int end = segment.text().length();
    Matcher part = PART.matcher(segment.text());
    int cut = part.find(from + 1) ? part.start() : end;
    add(segment.span(from, cut), word, cut < end ? "to=part" : "to=end", candidates);
    if (cut < end - 1) {
      add(segment.span(from, end), word, "to=end", candidates);
    }
  }

  private static void add(Span span, int word, String to, List<Candidate> candidates) {
    Map<String, Double> features = new HashMap<>();
    String before = Phrase.of(span.segment().words().get(word - 1).text());
    features.put("prev=" + before, 1.0);
    features.put("at", (double) word);
    features.put(to, 1.0);
    features.put("words", Math.min(8.0, span.words().size()));
    candidates.add(new Candidate(new Value.Text(span.text()), List.of(span), features));
  }
}
