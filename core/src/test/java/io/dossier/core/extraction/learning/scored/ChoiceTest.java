package io.dossier.core.extraction.learning.scored;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Value;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final LearnedField PROVEN =
      LearnedField.untaught(Set.of()).judged(new Tally(5, 5), Tally.NONE);

  private static Optional<FieldValue> value(String text, double confidence) {
    return Optional.of(
        new FieldValue(
            new Value.Text(text),
            new Confidence(confidence),
            new Provenance(Provenance.Source.DERIVED, Optional.empty())));
  }

  private static Optional<Value> chosen(
      LearnedField field, Optional<FieldValue> learned, Optional<FieldValue> plain) {
    return Choice.of(field, learned, plain).map(FieldValue::value);
  }

  @Test
  void fallsBackToTheBuiltInValueWhereWhatWasLearnedIsUnsure() {
    assertThat(chosen(PROVEN, value("learned", 0.4), value("built-in", 0.8)))
        .contains(new Value.Text("built-in"));
    assertThat(chosen(PROVEN, value("learned", 0.95), value("built-in", 0.8)))
        .contains(new Value.Text("learned"));
  }

  @Test
  void distrustsABuiltInModelThatWasWrongInTheLessons() {
    LearnedField known = LearnedField.untaught(Set.of()).judged(Tally.NONE, new Tally(0, 5));
    assertThat(chosen(known, value("learned", 0.5), value("built-in", 0.9)))
        .contains(new Value.Text("learned"));
    assertThat(chosen(known, Optional.empty(), value("built-in", 0.9))).isEmpty();
  }

  @Test
  void believesThatAValueIsMissingWhereItWasAlwaysFoundBefore() {
    assertThat(chosen(PROVEN, Optional.empty(), value("built-in", 0.7))).isEmpty();
    assertThat(chosen(LearnedField.untaught(Set.of()), Optional.empty(), value("built-in", 0.7)))
        .contains(new Value.Text("built-in"));
  }

  @Test
  void keepsABuiltInModelThatWasRightInTheLessonsWhereNothingLearnedIsFound() {
    LearnedField both = PROVEN.judged(new Tally(9, 9), new Tally(10, 10));
    assertThat(chosen(both, Optional.empty(), value("built-in", 0.9)))
        .contains(new Value.Text("built-in"));
  }

  @Test
  void keepsTheBuiltInValueInADocumentOfAnotherLayout() {
    assertThat(chosen(PROVEN.foreign(), value("learned", 0.99), value("built-in", 0.7)))
        .contains(new Value.Text("built-in"));
  }

  @Test
  void isSurerTheMoreLessonsWereRead() {
    LearnedField two = LearnedField.untaught(Set.of()).judged(new Tally(2, 2), Tally.NONE);
    assertThat(confidence(two)).isLessThan(confidence(PROVEN));
    LearnedField mixed = LearnedField.untaught(Set.of()).judged(new Tally(3, 5), Tally.NONE);
    assertThat(confidence(mixed)).isLessThan(confidence(two));
  }

  private static double confidence(LearnedField field) {
    return Choice.of(field, value("learned", 0.95), Optional.empty())
        .orElseThrow()
        .confidence()
        .value();
  }
}
