package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that stands behind a label in its segment, in the next segment to the right, or below it.
 *
 * <p>Features: {@code from=inline}, {@code from=right}, {@code from=below}; {@code colon} between
 * label and text; {@code labelled} when the text holds a label itself; {@code first} of its label.
 */
public final class LabelledText implements CandidateSource {
  private static final Pattern LEAD = Pattern.compile("^[\\s:;.,=|-]+");
  private static final double LINES_BELOW = 1.6;

  private final String label;
  private final Pattern form;

  /**
   * @param label its name in the vocabulary
   * @param form what the text must hold; its first group, or all of it, is the value
   */
  public LabelledText(String label, String form) {
    this.label = label;
    this.form = Pattern.compile(form);
  }

  /** Whatever stands there. */
  public LabelledText(String label) {
    this(label, "\\S.*");
  }

  @Override
  public List<Candidate> in(MarkedText text) {
    List<Candidate> candidates = new ArrayList<>();
    for (Segment segment : text.layout().segments()) {
      List<LabelHit> hits = text.hits(segment);
      for (int i = 0; i < hits.size(); i++) {
        if (hits.get(i).name().equals(label)) {
          int end = i + 1 < hits.size() ? hits.get(i + 1).span().from() : segment.text().length();
          around(text, hits.get(i), end, candidates);
        }
      }
    }
    return candidates;
  }

  private void around(MarkedText text, LabelHit hit, int end, List<Candidate> candidates) {
    Segment segment = hit.span().segment();
    boolean colon = segment.text().substring(hit.span().to()).stripLeading().startsWith(":");
    add(text, segment, hit.span().to(), end, "inline", colon, candidates);
    text.layout()
        .rightOf(segment)
        .ifPresent(
            right -> {
              boolean marked = colon || right.text().startsWith(":");
              add(text, right, 0, untilLabel(text, right), "right", marked, candidates);
            });
    text.layout()
        .below(segment, hit.span().box(), LINES_BELOW)
        .ifPresent(
            below -> add(text, below, 0, untilLabel(text, below), "below", colon, candidates));
  }

  /** Up to the next label behind some text, if there is one. */
  private static int untilLabel(MarkedText text, Segment segment) {
    return text.hits(segment).stream()
        .mapToInt(hit -> hit.span().from())
        .filter(from -> from > 0)
        .findFirst()
        .orElse(segment.text().length());
  }

  private void add(
      MarkedText text,
      Segment segment,
      int from,
      int to,
      String where,
      boolean colon,
      List<Candidate> candidates) {
    value(segment, from, to)
        .ifPresent(
            span -> {
              Map<String, Double> features = new HashMap<>();
              features.put("from=" + where, 1.0);
              if (colon) {
                features.put("colon", 1.0);
              }
              if (text.hits(segment).stream().anyMatch(hit -> within(hit.span(), span))) {
                features.put("labelled", 1.0);
              }
              if (candidates.isEmpty()) {
                features.put("first", 1.0);
              }
              candidates.add(
                  new Candidate(new Value.Text(span.text().strip()), List.of(span), features));
            });
  }

  private static boolean within(Span label, Span value) {
    return label.from() >= value.from() && label.to() <= value.to();
  }

  private Optional<Span> value(Segment segment, int from, int to) {
    String part = segment.text().substring(from, to);
    Matcher lead = LEAD.matcher(part);
    int skipped = lead.find() ? lead.end() : 0;
    Matcher matcher = form.matcher(part.substring(skipped));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
    int start = from + skipped + matcher.start(group);
    int end = from + skipped + matcher.end(group);
    return end > start ? Optional.of(segment.span(start, end)) : Optional.empty();
  }
}
