package io.dossier.core.extraction.learning;

/**
 * What was learned, as text that only the learner understands; holds no more than words near values
 * and weights. Those words are of customers' documents: it is sealed at rest and never logged.
 */
public record LearnedModel(String text) {
  @Override
  public String toString() {
    return "LearnedModel[" + text.length() + " characters]";
  }
}
