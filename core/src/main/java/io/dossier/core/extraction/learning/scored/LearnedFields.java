package io.dossier.core.extraction.learning.scored;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a template's fields.
 *
 * @param phrases the layout's own words: labels and landmarks
 * @param familiar the share of the phrases that a document of the layout has at least, 0 to 1
 * @param synonyms of those, the ones that stand for a label of the type, by that label
 */
record LearnedFields(
    List<String> phrases,
    double familiar,
    Map<String, List<String>> synonyms,
    Map<String, LearnedField> fields) {
  LearnedFields {
    phrases = List.copyOf(phrases);
    synonyms = Map.copyOf(synonyms);
    fields = Map.copyOf(fields);
  }

  /** The same fields, with what is known of how they do. */
  LearnedFields judged(double least, Map<String, LearnedField> others) {
    return new LearnedFields(phrases, least, synonyms, others);
  }

  Optional<LearnedField> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
