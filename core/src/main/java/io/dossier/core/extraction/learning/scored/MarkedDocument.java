package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document in which labels are marked: once those of the type, once the layout's own words as
 * well. What sources propose is kept, since several fields ask for the same. Not safe for many
 * threads.
 */
final class MarkedDocument {
  /** What stands for a landmark at the upper left corner of a document's first page. */
  private static final String CORNER = "";

  private final Layout layout;
  private final MarkedText typed;
  private final MarkedText own;
  private final Map<Integer, Map<String, PageBox>> landmarks = new HashMap<>();
  private final Map<String, List<Candidate>> proposed = new HashMap<>();
  private final Map<Span, List<Anchor>> anchors = new HashMap<>();

  MarkedDocument(Layout layout, Vocabulary ofType, Vocabulary ofLayout) {
    this.layout = layout;
    this.typed = new MarkedText(layout, ofType);
    this.own = new MarkedText(layout, ofLayout);
    landmarks();
  }

  Layout layout() {
    return layout;
  }

  MarkedText typed() {
    return typed;
  }

  /** Phrases that stand once on a page, by page. */
  Map<String, PageBox> landmarks(int page) {
    return landmarks.getOrDefault(page, Map.of());
  }

  /**
   * What the source proposes among the layout's own labels.
   *
   * @param key no other source has it
   */
  List<Candidate> proposed(String key, CandidateSource source) {
    return proposed.computeIfAbsent(key, any -> source.in(own));
  }

  /** The share of the phrases that stand in the document; 1 of none. */
  double share(Collection<String> phrases) {
    Set<String> seen = new HashSet<>();
    for (Segment segment : layout.segments()) {
      own.labels(segment).forEach(hit -> seen.add(hit.name()));
    }
    long found = phrases.stream().filter(seen::contains).count();
    return phrases.isEmpty() ? 1 : found / (double) phrases.size();
  }

  List<Anchor> anchors(Span span) {
    return anchors.computeIfAbsent(span, any -> Anchor.of(span, own));
  }

  private void landmarks() {
    Map<Integer, Set<String>> repeated = new HashMap<>();
    for (Segment segment : layout.segments()) {
      Map<String, PageBox> ofPage =
          landmarks.computeIfAbsent(segment.page(), any -> new HashMap<>());
      for (LabelHit hit : own.labels(segment)) {
        if (ofPage.putIfAbsent(hit.name(), hit.span().box()) != null) {
          repeated.computeIfAbsent(segment.page(), any -> new HashSet<>()).add(hit.name());
        }
      }
    }
    repeated.forEach((page, names) -> new ArrayList<>(names).forEach(landmarks(page)::remove));
    landmarks.computeIfAbsent(0, any -> new HashMap<>()).put(CORNER, new PageBox(0, 0, 0, 0));
  }
}
