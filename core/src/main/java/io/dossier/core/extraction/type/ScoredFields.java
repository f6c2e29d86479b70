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
import io.dossier.core.extraction.candidate.PlaceChoice;
import io.dossier.core.extraction.candidate.Ranking;
import io.dossier.core.extraction.candidate.Scored;
import io.dossier.core.extraction.candidate.Weights;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.extraction.code.CodeField;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.label.Vocabulary;
import io.dossier.core.extraction.layout.Layout;
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
 * @param single fields of which no two have the same place (see {@link PlaceChoice})
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

  private Map<String, FieldValue> singles(MarkedText text, FaultGuard guard) {
    Map<String, Ranking> ranked = new LinkedHashMap<>();
    single.forEach(field -> ranked.put(field.name(), ranked(field, text, guard)));
    Map<String, FieldValue> fields = new HashMap<>();
    new PlaceChoice(ranked, candidate -> candidate.features().containsKey(BOTH_ENDS))
        .choose()
        .forEach((name, given) -> fields.put(name, value(given.scored(), given.ranking())));
    return fields;
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

  /** What was chosen is no surer than its least legible word. */
  private static FieldValue value(Scored chosen, Ranking ranking) {
    Candidate candidate = chosen.candidate();
    double sure = ranking.probability(chosen) * Math.sqrt(candidate.legibility());
    return new FieldValue(candidate.value(), new Confidence(sure), candidate.provenance());
  }
}
