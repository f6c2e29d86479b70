package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.Equation;
import io.dossier.core.extraction.candidate.JointChoice;
import io.dossier.core.extraction.candidate.Ranking;
import io.dossier.core.extraction.candidate.Scored;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.extraction.type.ScoredFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Learns the fields of one form, and finds them by what was learned. */
final class Training {
  private final TemplateForm form;
  private final FieldCandidates candidates;
  private final LayoutLearning layouts;
  private final List<Equation> equations;

  Training(TemplateForm form, Optional<ScoredFields> builtIn) {
    this.form = form;
    this.candidates = new FieldCandidates(builtIn);
    this.layouts = new LayoutLearning(form, builtIn);
    this.equations = builtIn.map(ScoredFields::equations).orElse(List.of());
  }

  LearnedFields untaught() {
    return layouts.untaught();
  }

  LearnedFields learned(List<StudiedLesson> lessons) {
    LearnedFields known = layouts.learned(lessons);
    List<MarkedDocument> documents =
        lessons.stream().map(lesson -> marked(known, lesson.layout())).toList();
    Set<String> values = words(lessons);
    Map<String, LearnedField> fields = new TreeMap<>();
    for (TemplateField field : form.fields()) {
      LearnedField learned = known.field(field.name()).orElseThrow();
      WeightLearning weights = new WeightLearning();
      for (int i = 0; i < lessons.size(); i++) {
        StudiedLesson lesson = lessons.get(i);
        if (lesson.asked(field.name()) && !field.definition().kind().compound()) {
          weights.add(
              candidates.of(field, learned, documents.get(i), plain(field, lesson.plain())),
              lesson.truth(field.name()));
        }
      }
      fields.put(field.name(), learned.weighed(withoutValues(weights.weights(), values)));
    }
    return known.judged(known.familiar(), fields);
  }

  /** The share of the layout's own words that a document has, 0 to 1. */
  double familiarity(LearnedFields known, Layout layout) {
    return marked(known, layout).share(known.phrases());
  }

  /** The words of all values that are texts. */
  private static Set<String> words(List<StudiedLesson> lessons) {
    Set<String> words = new HashSet<>();
    for (StudiedLesson lesson : lessons) {
      for (Value value : lesson.lesson().fields().values()) {
        if (value instanceof Value.Text text) {
          words.addAll(List.of(Phrase.of(text.text()).split(" ")));
        }
      }
    }
    return words;
  }

  /**
   * Of the words before texts those are kept that speak for a value and are not themselves part of
   * one: a model holds no more of a document than it needs.
   */
  private static Map<String, Double> withoutValues(
      Map<String, Double> weights, Set<String> values) {
    Map<String, Double> kept = new HashMap<>(weights);
    kept.entrySet()
        .removeIf(
            weight ->
                weight.getKey().startsWith(WordTails.BEFORE)
                    && (weight.getValue() <= 0
                        || values.contains(weight.getKey().substring(WordTails.BEFORE.length()))));
    return kept;
  }

  private MarkedDocument marked(LearnedFields known, Layout layout) {
    Vocabulary ofType = layouts.ofType(known);
    return new MarkedDocument(layout, ofType, layouts.ofLayout(known));
  }

  private static Optional<FieldValue> plain(TemplateField field, Map<String, FieldValue> plain) {
    return Optional.ofNullable(plain.get(field.name()));
  }

  /** The likeliest values, each with its probability by the weights; what is unlikely is absent. */
  Map<String, FieldValue> found(
      LearnedFields known, Layout layout, Map<String, FieldValue> plain, FaultGuard guard) {
    MarkedDocument document = marked(known, layout);
    Map<String, Ranking> rankings = new LinkedHashMap<>();
    for (TemplateField field : form.fields()) {
      known
          .field(field.name())
          .ifPresent(
              learned ->
                  rankings.put(
                      field.name(),
                      guard.field(
                          field.name(),
                          Ranking.EMPTY,
                          () -> ranking(field, learned, document, plain(field, plain)))));
    }
    Map<String, FieldValue> found = new HashMap<>();
    chosen(rankings)
        .forEach(
            (name, scored) ->
                found.put(name, value(scored, rankings.getOrDefault(name, Ranking.EMPTY))));
    return found;
  }

  private Ranking ranking(
      TemplateField field,
      LearnedField learned,
      MarkedDocument document,
      Optional<FieldValue> plain) {
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : candidates.of(field, learned, document, plain)) {
      double score = WeightLearning.score(candidate.features(), learned.weights());
      scored.add(new Scored(candidate, score));
    }
    return new Ranking(scored);
  }

  /** Amounts that belong together are chosen together. */
  private Map<String, Scored> chosen(Map<String, Ranking> rankings) {
    Map<String, Ranking> joint = new LinkedHashMap<>(rankings);
    joint.keySet().removeIf(name -> equations.stream().noneMatch(e -> e.signs().containsKey(name)));
    Map<String, Scored> chosen = new HashMap<>(new JointChoice(equations).choose(joint));
    rankings.forEach(
        (name, ranking) -> {
          if (!joint.containsKey(name)) {
            ranking.best().ifPresent(best -> chosen.put(name, best));
          }
        });
    return chosen;
  }

  private static FieldValue value(Scored chosen, Ranking ranking) {
    Candidate candidate = chosen.candidate();
    double sure = ranking.probability(chosen) * Math.sqrt(candidate.legibility());
    return new FieldValue(candidate.value(), new Confidence(sure), candidate.provenance());
  }
}
