package io.dossier.core.accuracy;

import io.dossier.core.extraction.DocumentType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well types are told apart.
 *
 * @param documents all, those that could not be read among them: they count as not right
 * @param pairs how often documents of a type were taken for another, or not read at all; the most
 *     frequent first
 * @param calibration of the type's confidence, over the documents that were read
 */
public record TypeTally(
    int documents,
    int right,
    Map<DocumentType, Integer> there,
    List<Pair> pairs,
    Calibration calibration) {
  public TypeTally {
    there = Map.copyOf(there);
    pairs = List.copyOf(pairs);
  }

  /**
   * @param taken empty for documents that could not be read
   */
  public record Pair(DocumentType type, Optional<DocumentType> taken, int documents) {}

  static TypeTally of(Collection<JudgedDocument> documents) {
    int right = 0;
    Map<DocumentType, Integer> there = new TreeMap<>();
    Map<DocumentType, Map<String, Integer>> taken = new TreeMap<>();
    Calibration calibration = Calibration.NONE;
    for (JudgedDocument document : documents) {
      DocumentType type = document.label().type();
      there.merge(type, 1, Integer::sum);
      if (document.typeRight()) {
        right++;
      } else {
        String code = document.found().map(found -> found.type().code()).orElse("");
        taken.computeIfAbsent(type, any -> new TreeMap<>()).merge(code, 1, Integer::sum);
      }
      if (document.found().isPresent()) {
        double confidence = document.found().get().confidence().value();
        calibration = calibration.plus(Calibration.of(confidence, document.typeRight()));
      }
    }
    return new TypeTally(documents.size(), right, there, pairs(taken), calibration);
  }

  private static List<Pair> pairs(Map<DocumentType, Map<String, Integer>> taken) {
    return taken.entrySet().stream()
        .flatMap(
            type ->
                type.getValue().entrySet().stream()
                    .map(
                        other ->
                            new Pair(
                                type.getKey(),
                                DocumentType.ofCode(other.getKey()),
                                other.getValue())))
        .sorted(Comparator.comparingInt(Pair::documents).reversed())
        .toList();
  }

  /** The share of documents taken for what they are; 0 of no documents. */
  public double share() {
    return documents == 0 ? 0 : (double) right / documents;
  }

  public Interval interval() {
    return Interval.wilson(share(), documents);
  }
}
