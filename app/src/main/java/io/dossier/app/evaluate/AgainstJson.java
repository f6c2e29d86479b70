package io.dossier.app.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.accuracy.McNemar;
import io.dossier.core.accuracy.SideBySide;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Another run on the same documents, which is taken for the earlier one.
 *
 * @param documents in both with the same truth
 * @param left files in one alone or with another truth, which are not compared
 */
record AgainstJson(
    int documents,
    List<String> left,
    ChangeJson overall,
    FlipsJson types,
    FlipsJson allFieldsRight,
    Map<String, Map<String, ChangeJson>> perType,
    List<FlipJson> flips) {
  static AgainstJson of(SideBySide both) {
    Map<String, Map<String, ChangeJson>> types = new TreeMap<>();
    both.fields()
        .forEach(
            (type, fields) -> {
              Map<String, ChangeJson> changes = new TreeMap<>();
              fields.forEach(
                  (name, change) ->
                      changes.put(name, ChangeJson.of(change, FlipsJson.tested(change.flips()))));
              types.put(type.code(), changes);
            });
    return new AgainstJson(
        both.documents(),
        both.left(),
        ChangeJson.of(both.all(), FlipsJson.counted(both.all().flips())),
        FlipsJson.tested(both.types()),
        FlipsJson.tested(both.whole()),
        types,
        both.flips().stream().map(FlipJson::of).toList());
  }

  /**
   * @param difference of F1, this run less the other
   * @param low by the paired bootstrap over documents
   * @param high by the paired bootstrap over documents
   */
  record ChangeJson(
      double before, double after, double difference, double low, double high, FlipsJson flips) {
    static ChangeJson of(SideBySide.Change change, FlipsJson flips) {
      return new ChangeJson(
          Rounding.of(change.before().f1()),
          Rounding.of(change.after().f1()),
          Rounding.of(change.f1()),
          Rounding.of(change.difference().low()),
          Rounding.of(change.difference().high()),
          flips);
    }
  }

  /**
   * @param p the exact value of McNemar's test; absent where cases are not independent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FlipsJson(int gotRight, int gotWrong, @Nullable Double p) {
    static FlipsJson tested(McNemar flips) {
      return new FlipsJson(flips.gained(), flips.lost(), Rounding.of(flips.pValue()));
    }

    static FlipsJson counted(McNemar flips) {
      return new FlipsJson(flips.gained(), flips.lost(), null);
    }
  }

  record FlipJson(String file, String type, String field, boolean right) {
    static FlipJson of(SideBySide.Flip flip) {
      return new FlipJson(flip.file(), flip.type().code(), flip.field(), flip.nowRight());
    }
  }
}
