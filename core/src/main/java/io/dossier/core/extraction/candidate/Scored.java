package io.dossier.core.extraction.candidate;

/** A candidate and its score: the log of its odds against no value at all. */
public record Scored(Candidate candidate, double score) {
  Scored raised(double by) {
    return new Scored(candidate, score + by);
  }
}
