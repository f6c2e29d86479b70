package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether two values are the same; of texts case, blanks and punctuation do not count. */
final class Same {
  private Same() {}

  static Optional<Outcome> judge(List<Optional<Value>> values) {
    return values
        .get(0)
        .flatMap(
            one ->
                values
                    .get(1)
                    .flatMap(
                        other ->
                            Outcome.of(
                                equal(one, other), "both are the same", "they are not the same")));
  }

  private static boolean equal(Value one, Value other) {
    if (one instanceof Value.Text text && other instanceof Value.Text otherText) {
      return folded(text.text()).equals(folded(otherText.text()));
    }
    if (one instanceof Value.Number number && other instanceof Value.Number otherNumber) {
      return number.number().compareTo(otherNumber.number()) == 0;
    }
    return one.equals(other);
  }

  /** Of a text without letters and digits all of it counts. */
  static String folded(String text) {
    String folded = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return folded.isEmpty() ? text : folded;
  }
}
