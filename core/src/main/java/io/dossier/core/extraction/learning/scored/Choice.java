package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import java.util.Optional;

/** Chooses between what was learned and what the built-in model says. */
final class Choice {
  /** The share of learned values that is right while nothing is known of them. */
  private static final double USUAL = 0.8;

  /** Less sure values are not given; see {@code Ranking}. */
  private static final double LEAST = 0.3;

  private Choice() {}

  /** The surer one, with its confidence after the lessons; none where neither is sure. */
  static Optional<FieldValue> of(
      LearnedField field, Optional<FieldValue> learned, Optional<FieldValue> plain) {
    Optional<FieldValue> byLessons =
        learned.map(
            value -> sure(value, value.confidence().value() * field.learned().share(USUAL)));
    double room = learned.isPresent() ? 1 : roomBeside(field);
    Optional<FieldValue> byType =
        plain.map(value -> sure(value, room * field.plain().share(value.confidence().value())));
    if (byLessons.isPresent() && byType.isPresent()) {
      FieldValue one = byLessons.get();
      FieldValue other = byType.get();
      double both = Math.max(one.confidence().value(), other.confidence().value());
      boolean same = Comparison.same(one.value(), other.value());
      boolean first = same || one.confidence().compareTo(other.confidence()) >= 0;
      return given(first ? sure(one, same ? both : one.confidence().value()) : other);
    }
    return byLessons.or(() -> byType).flatMap(Choice::given);
  }

  /**
   * What is left of the built-in model's confidence where the lessons' model finds nothing: little
   * when that one always found the value and the built-in model did not, all when it did as well.
   */
  private static double roomBeside(LearnedField field) {
    return 1 - field.learned().provenShare() * (1 - field.plain().provenShare());
  }

  private static Optional<FieldValue> given(FieldValue value) {
    return value.confidence().value() >= LEAST ? Optional.of(value) : Optional.empty();
  }

  private static FieldValue sure(FieldValue value, double confidence) {
    return new FieldValue(value.value(), new Confidence(confidence), value.provenance());
  }
}
