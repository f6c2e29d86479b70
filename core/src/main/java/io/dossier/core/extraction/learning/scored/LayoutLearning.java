package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.extraction.type.ScoredFields;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns of a layout's documents all but the weights: its own words, which of them label a field,
 * from where a field's place is known, and what its values look like.
 */
final class LayoutLearning {
  private static final int MOST_LINES = 5;

  /** A label of the type with less weight than this is none for the field. */
  private static final double LABEL_WEIGHT = 1.0;

  private final TemplateForm form;
  private final Optional<ScoredFields> builtIn;

  LayoutLearning(TemplateForm form, Optional<ScoredFields> builtIn) {
    this.form = form;
    this.builtIn = builtIn;
  }

  /** What is known without any lesson: the labels that a person gave. */
  LearnedFields untaught() {
    Map<String, LearnedField> fields = new TreeMap<>();
    form.fields().forEach(field -> fields.put(field.name(), LearnedField.untaught(given(field))));
    return new LearnedFields(givenPhrases(), 0, Map.of(), fields);
  }

  LearnedFields learned(List<StudiedLesson> lessons) {
    LinkedHashSet<String> phrases = new LinkedHashSet<>(givenPhrases());
    phrases.addAll(StaticPhrases.of(lessons));
    Vocabulary ofLayout = vocabulary(phrases);
    List<MarkedDocument> documents =
        lessons.stream()
            .map(lesson -> new MarkedDocument(lesson.layout(), vocabulary(Set.of()), ofLayout))
            .toList();
    Map<String, LearnedField> fields = new TreeMap<>();
    Map<String, List<String>> synonyms = new TreeMap<>();
    for (TemplateField field : form.fields()) {
      LearnedField learned = field(field, lessons, documents);
      fields.put(field.name(), learned);
      label(field.name())
          .ifPresent(
              label ->
                  learned.labels().stream()
                      .map(Anchor::phrase)
                      .distinct()
                      .sorted()
                      .filter(phrases::contains)
                      .forEach(
                          phrase ->
                              synonyms
                                  .computeIfAbsent(label, any -> new ArrayList<>())
                                  .add(phrase)));
    }
    return new LearnedFields(List.copyOf(phrases), 0, synonyms, fields);
  }

  /** Labels of the layout's own, and those of the type where they say nothing else. */
  Vocabulary ofLayout(LearnedFields learned) {
    Vocabulary own = vocabulary(learned.phrases());
    return builtIn.map(type -> own.with(type.vocabulary())).orElse(own);
  }

  /** Labels of the type, with what the layout prints for them. */
  Vocabulary ofType(LearnedFields learned) {
    if (builtIn.isEmpty()) {
      return vocabulary(Set.of());
    }
    List<String> lines = new ArrayList<>();
    learned.synonyms().forEach((label, all) -> lines.add(label + ": " + String.join(" | ", all)));
    return builtIn.get().vocabulary().with(Vocabulary.of(lines));
  }

  private static Vocabulary vocabulary(Iterable<String> phrases) {
    List<String> lines = new ArrayList<>();
    phrases.forEach(phrase -> lines.add(phrase + ": " + phrase));
    return Vocabulary.of(lines);
  }

  private List<String> givenPhrases() {
    return form.fields().stream()
        .flatMap(field -> field.label().stream())
        .map(Phrase::of)
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .toList();
  }

  private static Set<Anchor> given(TemplateField field) {
    Set<Anchor> given = new HashSet<>();
    field
        .label()
        .map(Phrase::of)
        .ifPresent(
            phrase -> {
              for (Anchor.Side side : Anchor.Side.values()) {
                given.add(new Anchor(side, phrase));
              }
            });
    return given;
  }

  private LearnedField field(
      TemplateField field, List<StudiedLesson> lessons, List<MarkedDocument> documents) {
    Map<Anchor, Integer> support = support(field, lessons, documents);
    List<Landmark.Sighting> sightings = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < lessons.size(); i++) {
      MarkedDocument document = documents.get(i);
      Optional<List<Span>> place =
          likeliest(lessons.get(i).places(field.name()), document, support);
      if (place.isPresent()) {
        Span first = place.get().get(0);
        sightings.add(sighting(first, document));
        printed.add(place.get().stream().map(Span::text).collect(Collectors.joining(" ")));
        lines =
            Math.max(
                lines, (int) place.get().stream().map(s -> s.segment().row()).distinct().count());
      }
    }
    int least = StaticPhrases.least(sightings.size());
    Set<Anchor> labels = new HashSet<>(given(field));
    support.forEach(
        (anchor, count) -> {
          if (count >= least) {
            labels.add(anchor);
          }
        });
    return new LearnedField(
        Math.min(MOST_LINES, lines),
        labels,
        Landmark.of(sightings),
        ValueShape.of(printed),
        Beliefs.WEIGHTS,
        Tally.NONE,
        Tally.NONE);
  }

  /** In how many lessons each label stands so to any place of the value. */
  private static Map<Anchor, Integer> support(
      TemplateField field, List<StudiedLesson> lessons, List<MarkedDocument> documents) {
    Map<Anchor, Integer> support = new HashMap<>();
    for (int i = 0; i < lessons.size(); i++) {
      Set<Anchor> seen = new HashSet<>();
      for (List<Span> place : lessons.get(i).places(field.name())) {
        seen.addAll(documents.get(i).anchors(place.get(0)));
      }
      seen.forEach(anchor -> support.merge(anchor, 1, Integer::sum));
    }
    return support;
  }

  /** The place whose labels stand there in most lessons; of equal ones the first. */
  private static Optional<List<Span>> likeliest(
      List<List<Span>> places, MarkedDocument document, Map<Anchor, Integer> support) {
    List<Span> best = null;
    int most = -1;
    for (List<Span> place : places) {
      int sum =
          document.anchors(place.get(0)).stream()
              .mapToInt(anchor -> support.getOrDefault(anchor, 0))
              .sum();
      if (sum > most) {
        most = sum;
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Landmark.Sighting sighting(Span value, MarkedDocument document) {
    Map<String, PageBox> seen = document.landmarks(value.segment().page());
    return new Landmark.Sighting(value.box(), seen);
  }

  /** The label of the type by which its form knows the field. */
  private Optional<String> label(String field) {
    if (builtIn.isEmpty() || builtIn.get().field(field).isEmpty()) {
      return Optional.empty();
    }
    Weights weights = builtIn.get().weights();
    String best = null;
    double most = LABEL_WEIGHT;
    for (String label : new java.util.TreeSet<>(builtIn.get().vocabulary().phrases().values())) {
      double weight =
          weights.weight(field, "inline=" + label)
              + weights.weight(field, "left=" + label)
              + weights.weight(field, "above=" + label);
      if (weight > most) {
        most = weight;
        best = label;
      }
    }
    return Optional.ofNullable(best);
  }
}
