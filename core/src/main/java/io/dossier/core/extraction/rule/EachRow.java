package io.dossier.core.extraction.rule;

import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A judgement held against each row when all its paths are columns of one field, against each item
 * when its one field is a list, else against the fields. Broken when it is in one of the rows; the
 * message tells the first, counted from 1.
 */
final class EachRow implements Rule {
  private final String name;
  private final List<Path> paths;
  private final Judgement judgement;

  /**
   * @throws IllegalArgumentException when some paths are columns, but not of the same field
   */
  EachRow(String name, List<String> paths, Judgement judgement) {
    this.name = name;
    this.paths = paths.stream().map(Path::of).toList();
    this.judgement = judgement;
    long columns = this.paths.stream().filter(path -> path.column().isPresent()).count();
    if (columns > 0 && (columns < paths.size() || names().size() > 1)) {
      throw new IllegalArgumentException("rule " + name + " takes columns of one field");
    }
  }

  @Override
  public Optional<Validation> of(Map<String, FieldValue> fields) {
    return outcome(fields)
        .map(outcome -> new Validation(name, names(), outcome.passed(), outcome.message()));
  }

  private Optional<Outcome> outcome(Map<String, FieldValue> fields) {
    List<Value> items = paths.get(0).items(fields);
    if (paths.get(0).column().isEmpty() && (items.isEmpty() || paths.size() > 1)) {
      return judgement.of(paths.stream().map(path -> path.value(fields)).toList());
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Value item = items.get(i);
      String row = "row " + (i + 1) + " of " + paths.get(0).field() + ": ";
      judgement
          .of(paths.stream().map(path -> path.in(item)).toList())
          .map(found -> found.passed() ? found : new Outcome(false, row + found.message()))
          .ifPresent(outcomes::add);
    }
    return outcomes.stream()
        .filter(outcome -> !outcome.passed())
        .findFirst()
        .or(() -> outcomes.stream().findFirst());
  }

  private List<String> names() {
    return paths.stream().map(Path::field).distinct().toList();
  }
}
