package io.dossier.core.extraction.candidate;

import java.util.List;

/** Proposes values of one field, with the features they are scored by. */
@FunctionalInterface
public interface CandidateSource {
  List<Candidate> in(MarkedText text);
}
