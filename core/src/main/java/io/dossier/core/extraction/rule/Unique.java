package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No two rows have the same text in a column; rows without one are passed over. */
record Unique(String name, Path path) implements Rule {
  static Unique of(Arguments arguments) {
    return new Unique(arguments.rule(), Path.of(arguments.name(0)));
  }

  @Override
  public Optional<Validation> of(Map<String, FieldValue> fields) {
    Map<String, Integer> rows = new HashMap<>();
    List<Value> items = path.items(fields);
    for (int i = 0; i < items.size(); i++) {
      Optional<String> text = Values.text(path.in(items.get(i))).map(Same::folded);
      if (text.isPresent()) {
        Integer earlier = rows.putIfAbsent(text.get(), i + 1);
        if (earlier != null) {
          return Optional.of(
              validation(
                  false,
                  "rows "
                      + earlier
                      + " and "
                      + (i + 1)
                      + " of "
                      + path.field()
                      + " have the same"));
        }
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(validation(true, "all are different"));
  }

  private Validation validation(boolean passed, String message) {
    return new Validation(name, List.of(path.field()), passed, message);
  }
}
