package io.dossier.core.accuracy;

import io.dossier.core.extraction.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a set of labelled files tells of the engine: the figures of the accuracy report. Documents
 * of types that no field is known of count for the types alone.
 */
public record Evaluation(List<JudgedDocument> documents) {
  public Evaluation {
    documents = List.copyOf(documents);
  }

  /** One kind of miss at one field. */
  public record MissCount(DocumentType type, String field, MissKind kind, int count) {}

  public TypeTally types() {
    return TypeTally.of(documents);
  }

  /** All documents that have fields to be judged. */
  public Accuracy accuracy() {
    return accuracy(any -> true);
  }

  /** By type, those alone whose documents have fields to be judged. */
  public SortedMap<DocumentType, Accuracy> byType() {
    return by(document -> Optional.of(document.label().type()));
  }

  /** By how the documents were made, where the set says so. */
  public SortedMap<String, Accuracy> byForm() {
    return by(document -> document.label().form());
  }

  private <K extends Comparable<K>> SortedMap<K, Accuracy> by(
      Function<JudgedDocument, Optional<K>> key) {
    SortedMap<K, Accuracy> groups = new TreeMap<>();
    for (JudgedDocument document : documents) {
      if (hasFields(document)) {
        key.apply(document)
            .ifPresent(group -> groups.merge(group, document.accuracy(), Accuracy::plus));
      }
    }
    return groups;
  }

  private Accuracy accuracy(Predicate<JudgedDocument> wanted) {
    return documents.stream()
        .filter(Evaluation::hasFields)
        .filter(wanted)
        .map(JudgedDocument::accuracy)
        .reduce(Accuracy.NONE, Accuracy::plus);
  }

  private static boolean hasFields(JudgedDocument document) {
    return !document.accuracy().fields().isEmpty();
  }

  /** All fields of all documents together, each value counting the same. */
  public Figures figures(Bootstrap bootstrap) {
    return figures(any -> true, bootstrap);
  }

  /** All fields of a type's documents. */
  public Figures figures(DocumentType type, Bootstrap bootstrap) {
    return figures(document -> document.label().type() == type, bootstrap);
  }

  /** All fields of documents made in a form. */
  public Figures figures(String form, Bootstrap bootstrap) {
    return figures(document -> document.label().form().equals(Optional.of(form)), bootstrap);
  }

  private Figures figures(Predicate<JudgedDocument> wanted, Bootstrap bootstrap) {
    return Figures.of(
        documents.stream()
            .filter(Evaluation::hasFields)
            .filter(wanted)
            .map(document -> document.accuracy().overall())
            .toList(),
        bootstrap);
  }

  /** One field of a type; a table by its cells. */
  public Figures figures(DocumentType type, String field, Bootstrap bootstrap) {
    return Figures.of(
        tallies(type, document -> document.accuracy().fields().get(field)), bootstrap);
  }

  /**
   * Whole rows of a type's tables, by field; {@link FieldTally#recall} is the share found exactly.
   */
  public SortedMap<String, FieldTally> rows(DocumentType type) {
    SortedMap<String, FieldTally> rows = new TreeMap<>();
    for (JudgedDocument document : documents) {
      if (document.label().type() == type) {
        document.rows().forEach((field, tally) -> rows.merge(field, tally, FieldTally::plus));
      }
    }
    return rows;
  }

  private List<FieldTally> tallies(DocumentType type, Function<JudgedDocument, FieldTally> tally) {
    List<FieldTally> tallies = new ArrayList<>();
    for (JudgedDocument document : documents) {
      if (document.label().type() == type) {
        tallies.add(tally.apply(document));
      }
    }
    return tallies;
  }

  /** The mean of the F1 of all fields of all types, each field counting the same; 0 without any. */
  public double meanF1() {
    return byType().values().stream()
        .flatMap(accuracy -> accuracy.fields().values().stream())
        .filter(tally -> !tally.equals(FieldTally.NONE))
        .mapToDouble(FieldTally::f1)
        .average()
        .orElse(0);
  }

  /** How often each kind of miss occurred; kinds that did not are absent. */
  public Map<MissKind, Integer> kinds() {
    Map<MissKind, Integer> kinds = new EnumMap<>(MissKind.class);
    documents.forEach(
        document -> document.misses().forEach(miss -> kinds.merge(miss.kind(), 1, Integer::sum)));
    return kinds;
  }

  /** The most frequent pairs of field and kind of miss, the worst first. */
  public List<MissCount> worst(int most) {
    Map<MissCount, Integer> counts = new HashMap<>();
    for (JudgedDocument document : documents) {
      for (Miss miss : document.misses()) {
        MissCount key = new MissCount(document.label().type(), miss.field(), miss.kind(), 0);
        counts.merge(key, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(
            each ->
                new MissCount(
                    each.getKey().type(),
                    each.getKey().field(),
                    each.getKey().kind(),
                    each.getValue()))
        .sorted(
            Comparator.comparingInt(MissCount::count)
                .reversed()
                .thenComparing(MissCount::type)
                .thenComparing(MissCount::field)
                .thenComparing(MissCount::kind))
        .limit(most)
        .toList();
  }
}
