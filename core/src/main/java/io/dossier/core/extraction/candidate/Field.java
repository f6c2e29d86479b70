package io.dossier.core.extraction.candidate;

/**
 * How one field is found.
 *
 * @param name as the type's definition has it, and as its weights are named
 */
public record Field(String name, CandidateSource source) {
  public Ranking ranked(MarkedText text, Weights weights) {
    return new Ranking(
        source.in(text).stream()
            .map(candidate -> new Scored(candidate, weights.score(name, candidate.features())))
            .toList());
  }
}
