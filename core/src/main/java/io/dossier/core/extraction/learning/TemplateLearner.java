package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Learns where fields stand from corrected documents, on top of what the built-in model of the type
 * knows. Deterministic: the same lessons in the same order give the same model, and the same model
 * the same result. Safe for many threads.
 */
public interface TemplateLearner {
  /**
   * @param lessons of one organization, all of the form's type
   */
  LearnedModel learn(TemplateForm form, List<Lesson> lessons);

  /**
   * The fields of the form, and no others.
   *
   * @param model with none, the form's labels, regexes and the built-in model of its type alone
   *     decide
   */
  ExtractionResult extract(TemplateForm form, Optional<LearnedModel> model, Reading reading);
}
