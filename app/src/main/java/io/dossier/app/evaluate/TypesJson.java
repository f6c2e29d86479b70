package io.dossier.app.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.accuracy.TypeTally;
import io.dossier.core.extraction.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * @param pairs how often a type was taken for another; {@code taken} is absent for documents that
 *     could not be read
 */
record TypesJson(
    int documents,
    int right,
    double share,
    double low,
    double high,
    Map<String, Integer> perType,
    List<PairJson> pairs,
    CalibrationJson calibration) {
  static TypesJson of(TypeTally types) {
    Map<String, Integer> there = new TreeMap<>();
    types.there().forEach((type, count) -> there.put(type.code(), count));
    return new TypesJson(
        types.documents(),
        types.right(),
        Rounding.of(types.share()),
        Rounding.of(types.interval().low()),
        Rounding.of(types.interval().high()),
        there,
        types.pairs().stream().map(PairJson::of).toList(),
        CalibrationJson.of(types.calibration()));
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PairJson(String type, @Nullable String taken, int documents) {
    static PairJson of(TypeTally.Pair pair) {
      return new PairJson(
          pair.type().code(), pair.taken().map(DocumentType::code).orElse(null), pair.documents());
    }
  }
}
