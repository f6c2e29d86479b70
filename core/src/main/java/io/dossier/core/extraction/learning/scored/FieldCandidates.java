package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.FieldDefinition.Kind;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.CandidateSource;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.type.ScoredFields;
import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All values that a field of a template may have: those that the type's form proposes, and those of
 * sources for its kind.
 *
 * <p>Features: those of the form's candidates by their names; those of each other source behind its
 * name and a point; {@code believed}, the log-odds by the type's weights, or {@link
 * Beliefs#STRANGER}; {@code odd} when a value is read in an unusual way; and of the layout: {@code
 * own.inline=}, {@code own.left=}, {@code own.above=} with its words on each side, {@code
 * own.label} when one of them is the field's, {@code own.labelNear} when no other value stands
 * between, {@code own.near} how close to where its landmarks expect it, {@code own.near0} and so on
 * for each of them, {@code own.shape} the share of known values of the same shape, {@code own.row=}
 * and {@code own.up=} its line from the top and from the foot of its page, {@code own.plain} when
 * the built-in model gives the value.
 */
final class FieldCandidates {
  private static final int MOST_LINES = 12;

  private final Optional<ScoredFields> builtIn;

  FieldCandidates(Optional<ScoredFields> builtIn) {
    this.builtIn = builtIn;
  }

  List<Candidate> of(
      TemplateField field,
      LearnedField learned,
      MarkedDocument document,
      Optional<FieldValue> plain) {
    Map<Key, Map<String, Double>> pool = new LinkedHashMap<>();
    if (field.regex().isEmpty() || field.definition().kind() != Kind.STRING) {
      builtIn
          .flatMap(form -> form.field(field.name()).map(found -> known(form, found, document)))
          .ifPresent(pool::putAll);
    }
    GenericSources.of(field, learned).forEach((key, source) -> add(key, source, document, pool));
    allowed(field, document.layout())
        .ifPresent(spans -> pool.keySet().removeIf(key -> !spans.contains(key.spans().get(0))));
    List<Candidate> candidates = new ArrayList<>();
    pool.forEach(
        (key, features) -> {
          features.putIfAbsent("believed", Beliefs.STRANGER);
          own(key, features, learned, document);
          plain
              .filter(value -> Comparison.same(value.value(), key.value()))
              .ifPresent(same -> features.put("own.plain", 1.0));
          candidates.add(new Candidate(key.value(), key.spans(), features));
        });
    return candidates;
  }

  private record Key(Value value, List<Span> spans) {}

  private static Map<Key, Map<String, Double>> known(
      ScoredFields form, Field field, MarkedDocument document) {
    Map<Key, Map<String, Double>> known = new LinkedHashMap<>();
    Weights weights = form.weights();
    for (Candidate candidate : field.source().in(document.typed())) {
      Map<String, Double> features = new HashMap<>(candidate.features());
      features.put("believed", weights.score(field.name(), candidate.features()));
      known.put(new Key(candidate.value(), candidate.spans()), features);
    }
    return known;
  }

  private static void add(
      String source,
      CandidateSource proposing,
      MarkedDocument document,
      Map<Key, Map<String, Double>> pool) {
    String name = GenericSources.name(source);
    for (Candidate candidate : document.proposed(source, proposing)) {
      Key key = new Key(candidate.value(), candidate.spans());
      boolean known = pool.containsKey(key);
      Map<String, Double> features = pool.computeIfAbsent(key, any -> new HashMap<>());
      candidate.features().forEach((feature, value) -> features.put(name + "." + feature, value));
      features.put("from=" + name, 1.0);
      if (GenericSources.odd(source) && !known) {
        features.put("odd", 1.0);
      }
    }
  }

  /** Where a person's expression matches, of a field whose values are no texts. */
  private static Optional<Set<Span>> allowed(TemplateField field, Layout layout) {
    if (field.definition().kind() == Kind.STRING || field.regex().isEmpty()) {
      return Optional.empty();
    }
    Grammar grammar = GenericSources.expression(field.regex().get());
    Set<Span> spans = new HashSet<>();
    layout
        .segments()
        .forEach(segment -> grammar.in(segment).forEach(match -> spans.add(match.span())));
    return Optional.of(spans);
  }

  private static void own(
      Key key, Map<String, Double> features, LearnedField learned, MarkedDocument document) {
    Span span = key.spans().get(0);
    labels(span, features, learned, document);
    PageBox box = span.box();
    int page = span.segment().page();
    Map<String, PageBox> seen = document.landmarks(page);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < learned.landmarks().size(); i++) {
      Optional<Double> closeness = learned.landmarks().get(i).closeness(box, seen);
      if (closeness.isPresent()) {
        features.put("own.near" + i, closeness.get());
        sum += closeness.get();
        count++;
      }
    }
    if (count > 0) {
      features.put("own.near", sum / count);
    }
    shape(key, features, learned);
    line(span, features, document.layout());
  }

  private static void labels(
      Span span, Map<String, Double> features, LearnedField learned, MarkedDocument document) {
    for (Anchor anchor : document.anchors(span)) {
      String side = anchor.side().name().toLowerCase(java.util.Locale.ROOT);
      features.put("own." + side + "=" + anchor.phrase(), 1.0);
      if (learned.labels().contains(anchor)) {
        features.put("own.label", 1.0);
        String near = "." + side + "=" + anchor.phrase();
        if (features.keySet().stream()
            .anyMatch(name -> name.endsWith(near) && !name.startsWith("own."))) {
          features.put("own.labelNear", 1.0);
        }
      }
    }
  }

  private static void shape(Key key, Map<String, Double> features, LearnedField learned) {
    if (!learned.shapes().isEmpty()) {
      String printed = key.spans().stream().map(Span::text).collect(Collectors.joining(" "));
      learned.shapes().stream()
          .filter(shape -> shape.fits(printed))
          .mapToDouble(ValueShape::share)
          .max()
          .ifPresent(share -> features.put("own.shape", share));
    }
  }

  private static void line(Span span, Map<String, Double> features, Layout layout) {
    List<Row> rows = layout.rows();
    int page = span.segment().page();
    int at = span.segment().row();
    int top = at;
    while (top > 0 && at - top < MOST_LINES && rows.get(top - 1).page() == page) {
      top--;
    }
    int foot = at;
    while (foot + 1 < rows.size() && foot - at < MOST_LINES && rows.get(foot + 1).page() == page) {
      foot++;
    }
    if (at - top < MOST_LINES) {
      features.put("own.row=" + (at - top), 1.0);
    }
    if (foot - at < MOST_LINES) {
      features.put("own.up=" + (foot - at), 1.0);
    }
  }
}
