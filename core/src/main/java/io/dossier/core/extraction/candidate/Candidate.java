package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.TextSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that a field may have.
 *
 * @param spans where it stands, all on one page; at least one
 * @param features what speaks for it or against it, by name
 */
public record Candidate(Value value, List<Span> spans, Map<String, Double> features) {
  private static final Pattern BESIDE = Pattern.compile("(?:inline|left|above)(?:Far)?=.*");

  public Candidate {
    spans = List.copyOf(spans);
    features = Map.copyOf(features);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("no place, no value");
    }
  }

  public Provenance provenance() {
    PageBox box = spans.stream().map(Span::seen).reduce(PageBox::union).orElseThrow();
    return Provenance.read(
        spans.get(0).segment().source() == TextSource.TEXT_LAYER
            ? Provenance.Source.TEXT_LAYER
            : Provenance.Source.OCR,
        spans.get(0).segment().page(),
        box);
  }

  /** The labels that stand beside or above it, nearer or further. */
  public Set<String> labels() {
    return features.keySet().stream()
        .filter(feature -> BESIDE.matcher(feature).matches())
        .map(feature -> feature.substring(feature.indexOf('=') + 1))
        .collect(Collectors.toSet());
  }

  /** How surely its least sure word was read, 0 to 1. */
  public double legibility() {
    return spans.stream().mapToDouble(Span::confidence).min().orElse(0);
  }
}
