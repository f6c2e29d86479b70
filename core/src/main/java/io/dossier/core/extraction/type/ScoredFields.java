package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.Candidate;
import io.dossier.core.extraction.candidate.Equation;
import io.dossier.core.extraction.candidate.Field;
import io.dossier.core.extraction.candidate.JointChoice;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.Ranking;
import io.dossier.core.extraction.candidate.Scored;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.extraction.code.CodeField;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fields by scored candidates.
 *
 * @param single fields that are chosen one after the other, the surest first; a place that one of
 *     them took is not given to a later one
 * @param joint amounts that are chosen together
 * @param checks rules held against the fields that were found
 * @param whole fields that are found without candidates, such as rows
 * @param amendments what puts found fields right, in this order
 * @param codes fields that codes hold
 * @param derived fields that are made of others
 * @param flowing whether the type's documents are running text, whose lines are joined first
 */
public record ScoredFields(
    Vocabulary vocabulary,
    Weights weights,
    List<Field> single,
    List<Field> joint,
    List<Equation> equations,
    List<Check> checks,
    List<WholeField> whole,
    List<Amendment> amendments,
    List<CodeField> codes,
    List<DerivedField> derived,
    boolean flowing)
    implements TypeFields {
  /** A month that stands alone tells both ends of a period, and is left for the other one. */
  private static final String BOTH_ENDS = "is=month";

  public ScoredFields {
    single = List.copyOf(single);
    joint = List.copyOf(joint);
    equations = List.copyOf(equations);
    checks = List.copyOf(checks);
    whole = List.copyOf(whole);
    amendments = List.copyOf(amendments);
    codes = List.copyOf(codes);
    derived = List.copyOf(derived);
  }

  /** The names of all fields that may be found. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    single.forEach(field -> names.add(field.name()));
    joint.forEach(field -> names.add(field.name()));
    whole.forEach(field -> names.add(field.name()));
    codes.forEach(field -> names.add(field.name()));
    derived.forEach(field -> names.add(field.name()));
    return names;
  }

  /** How the field is found by candidates, if it is. */
  public Optional<Field> field(String name) {
    return Stream.concat(single.stream(), joint.stream())
        .filter(field -> field.name().equals(name))
        .findFirst();
  }

  /** The same fields, scored by other weights. */
  public ScoredFields withWeights(Weights other) {
    return new ScoredFields(
        vocabulary,
        other,
        single,
        joint,
        equations,
        checks,
        whole,
        amendments,
        codes,
        derived,
        flowing);
  }

  /** The layout as its candidates are looked for. */
  public MarkedText marked(Layout layout) {
    return new MarkedText(flowing ? layout.flowed() : layout, vocabulary);
  }

  @Override
  public FoundFields in(Layout layout, FaultGuard guard) {
    MarkedText text = marked(layout);
    Map<String, FieldValue> fields = singles(text, guard);
    Map<String, Ranking> rankings = new LinkedHashMap<>();
    joint.forEach(field -> rankings.put(field.name(), ranked(field, text, guard)));
    Map<String, Scored> chosen =
        guard.fields(
            List.copyOf(rankings.keySet()),
            Map.of(),
            () -> new JointChoice(equations).choose(rankings));
    chosen.forEach(
        (name, scored) ->
            fields.put(name, value(scored, rankings.getOrDefault(name, Ranking.EMPTY))));
    whole.forEach(each -> put(each.name(), () -> each.in(text), fields, guard));
    amendments.forEach(each -> put(each.field(), () -> each.in(fields), fields, guard));
    List<Validation> validations = new ArrayList<>();
    codes.forEach(each -> validations.addAll(coded(each, layout, fields, guard)));
    derived.forEach(each -> put(each.name(), () -> each.in(fields), fields, guard));
    validations.addAll(validations(fields, guard));
    return new FoundFields(fields, validations);
  }

  /** The likeliest field first, and of those that are left each with what is left of its places. */
  private Map<String, FieldValue> singles(MarkedText text, FaultGuard guard) {
    Map<String, Ranking> open = new LinkedHashMap<>();
    single.forEach(field -> open.put(field.name(), ranked(field, text, guard)));
    Map<String, FieldValue> fields = new HashMap<>();
    Optional<String> next = surest(open);
    while (next.isPresent()) {
      Ranking ranking = open.remove(next.get());
      Scored best = ranking.best().orElseThrow();
      fields.put(next.get(), value(best, ranking));
      if (!best.candidate().features().containsKey(BOTH_ENDS)) {
        open.replaceAll((name, others) -> free(others, best.candidate().spans()));
      }
      next = surest(open);
    }
    return fields;
  }

  /** The field whose best candidate has the highest score, the first of several. */
  private static Optional<String> surest(Map<String, Ranking> open) {
    String surest = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Ranking> each : open.entrySet()) {
      double score = each.getValue().best().map(Scored::score).orElse(Double.NEGATIVE_INFINITY);
      if (score > most) {
        most = score;
        surest = each.getKey();
      }
    }
    return Optional.ofNullable(surest);
  }

  private static List<Validation> coded(
      CodeField field, Layout layout, Map<String, FieldValue> fields, FaultGuard guard) {
    Optional<FieldValue> printed = Optional.ofNullable(fields.get(field.name()));
    Optional<FieldValue> found =
        guard.field(field.name(), Optional.<FieldValue>empty(), () -> field.in(layout, printed));
    found.ifPresent(value -> fields.put(field.name(), value));
    return found.flatMap(value -> field.validation(value, printed)).stream().toList();
  }

  private Ranking ranked(Field field, MarkedText text, FaultGuard guard) {
    return guard.field(field.name(), Ranking.EMPTY, () -> field.ranked(text, weights));
  }

  private static void put(
      String name,
      Supplier<Optional<FieldValue>> step,
      Map<String, FieldValue> fields,
      FaultGuard guard) {
    guard
        .field(name, Optional.<FieldValue>empty(), step)
        .ifPresent(found -> fields.put(name, found));
  }

  @Override
  public List<Validation> validations(Map<String, FieldValue> fields, FaultGuard guard) {
    List<Validation> validations = new ArrayList<>();
    Map<String, BigDecimal> amounts = amounts(fields);
    for (Equation equation : equations) {
      equation
          .holds(amounts)
          .ifPresent(
              holds ->
                  validations.add(
                      new Validation(
                          equation.rule(),
                          equation.signs().keySet().stream().sorted().toList(),
                          holds,
                          holds ? "the amounts add up" : "the amounts do not add up")));
    }
    for (Check check : checks) {
      guard
          .rule(check.name(), check.fields(), Optional.<Validation>empty(), () -> check.of(fields))
          .ifPresent(validations::add);
    }
    return validations;
  }

  private static Map<String, BigDecimal> amounts(Map<String, FieldValue> fields) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    fields.forEach(
        (name, field) -> {
          if (field.value() instanceof Value.Number number) {
            amounts.put(name, number.number());
          }
        });
    return amounts;
  }

  private static Ranking free(Ranking ranking, List<Span> taken) {
    return new Ranking(
        ranking.scored().stream().filter(scored -> !meets(scored.candidate(), taken)).toList());
  }

  private static boolean meets(Candidate candidate, List<Span> taken) {
    return candidate.spans().stream()
        .anyMatch(
            span ->
                taken.stream()
                    .anyMatch(
                        other ->
                            other.segment().equals(span.segment())
                                && other.from() < span.to()
                                && span.from() < other.to()));
  }

  /** What was chosen is no surer than its least legible word. */
  private static FieldValue value(Scored chosen, Ranking ranking) {
    Candidate candidate = chosen.candidate();
    double sure = ranking.probability(chosen) * Math.sqrt(candidate.legibility());
    return new FieldValue(candidate.value(), new Confidence(sure), candidate.provenance());
  }
}
