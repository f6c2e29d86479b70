package io.dossier.app.evaluate;

import io.dossier.core.accuracy.Evaluation;
import io.dossier.core.accuracy.MissKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

record MissesJson(Map<String, Integer> kinds, List<MissCountJson> worst) {
  static MissesJson of(Evaluation evaluation, int worst) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Map.Entry<MissKind, Integer> each : evaluation.kinds().entrySet()) {
      kinds.put(each.getKey().code(), each.getValue());
    }
    return new MissesJson(kinds, evaluation.worst(worst).stream().map(MissCountJson::of).toList());
  }

  record MissCountJson(String type, String field, String kind, int count) {
    static MissCountJson of(Evaluation.MissCount miss) {
      return new MissCountJson(miss.type().code(), miss.field(), miss.kind().code(), miss.count());
    }
  }
}
