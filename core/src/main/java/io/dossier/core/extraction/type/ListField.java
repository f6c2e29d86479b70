package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Place;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.WholeField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of several plain values: all that a source proposes beside or below one of the labels, in
 * the order of the pages, each once.
 */
public record ListField(String name, CandidateSource source, Set<String> labels)
    implements WholeField {
  public ListField {
    labels = Set.copyOf(labels);
  }

  @Override
  public Optional<FieldValue> in(MarkedText text) {
    List<Candidate> found =
        source.in(text).stream().filter(candidate -> labelled(candidate)).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<Value> values = new LinkedHashSet<>();
    found.forEach(candidate -> values.add(candidate.value()));
    double legibility = found.stream().mapToDouble(Candidate::legibility).average().orElse(0);
    Provenance provenance =
        found.stream()
            .map(Candidate::provenance)
            .reduce(found.get(0).provenance(), ListField::around);
    return Optional.of(
        new FieldValue(
            new Value.Items(new ArrayList<>(values)),
            new Confidence(Math.sqrt(legibility)),
            provenance));
  }

  private boolean labelled(Candidate candidate) {
    return candidate.labels().stream().anyMatch(labels::contains);
  }

  /** On one page, the box around both; the first page's otherwise. */
  private static Provenance around(Provenance one, Provenance other) {
    Optional<Place> first = one.place();
    Optional<Place> second = other.place();
    if (first.isEmpty()
        || second.isEmpty()
        || first.get().pageIndex() != second.get().pageIndex()) {
      return one;
    }
    return Provenance.read(
        one.source(), first.get().pageIndex(), first.get().box().union(second.get().box()));
  }
}
