package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.JudgedDocument;
import io.dossier.core.accuracy.Miss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The wrong values of a run with the text of both sides, those given with the most confidence
 * first: no threshold holds these back. Values that were not given come last.
 */
record WrongValues(List<Wrong> list) {
  WrongValues {
    list = List.copyOf(list);
  }

  record Wrong(String file, String type, Miss miss) {}

  static WrongValues of(Evaluation evaluation, int most) {
    List<Wrong> all = new ArrayList<>();
    for (JudgedDocument document : evaluation.documents()) {
      document
          .misses()
          .forEach(
              miss ->
                  all.add(
                      new Wrong(document.label().file(), document.label().type().code(), miss)));
    }
    return new WrongValues(
        all.stream().sorted(Comparator.comparingDouble(WrongValues::doubt)).limit(most).toList());
  }

  private static double doubt(Wrong wrong) {
    return wrong.miss().given().isPresent() ? -wrong.miss().confidence().orElse(0) : 1;
  }
}
