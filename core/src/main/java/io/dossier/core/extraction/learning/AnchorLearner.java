package io.dossier.core.extraction.learning;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Learns behind which printed words a field's value stands, and how often that was right; a field
 * is then found by the words of the best record, or by the built-in model where its record is
 * better. Without a model, labels come first.
 *
 * <p>The model's text has one line for each record: field, anchor, times right, times wrong, with
 * tabs between; the anchor {@code built-in} is the built-in model's.
 */
public final class AnchorLearner implements TemplateLearner {
  private static final String NAME = "anchors-1";
  private static final String BUILT_IN = "built-in";

  /** How sure a value is that stands behind the label that a person gave. */
  private static final double LABELLED = 0.8;

  /** A record of less than this says nothing. */
  private static final double LEAST = 0.4;

  private final FieldExtractor builtIn;

  public AnchorLearner(FieldExtractor builtIn) {
    this.builtIn = builtIn;
  }

  @Override
  public LearnedModel learn(TemplateForm form, List<Lesson> lessons) {
    Map<String, Map<String, Record>> records = new TreeMap<>();
    for (Lesson lesson : lessons) {
      Layout layout = Layout.of(lesson.reading());
      Map<String, FieldValue> plain =
          builtIn.extract(lesson.reading(), Optional.of(form.type())).fields();
      for (TemplateField field : form.fields()) {
        if (lesson.unasked().contains(field.name())) {
          continue;
        }
        Map<String, Record> ofField =
            records.computeIfAbsent(field.name(), name -> new TreeMap<>());
        Optional<Value> truth = Optional.ofNullable(lesson.fields().get(field.name()));
        found(field, layout).forEach((anchor, value) -> count(ofField, anchor, value, truth));
        Optional.ofNullable(plain.get(field.name()))
            .ifPresent(value -> count(ofField, BUILT_IN, value.value(), truth));
      }
    }
    return new LearnedModel(written(records));
  }

  /** What each anchor gives: the first value behind it. */
  private static Map<String, Value> found(TemplateField field, Layout layout) {
    Map<String, Value> found = new HashMap<>();
    for (AnchoredValue place : AnchoredValue.all(field, layout)) {
      found.putIfAbsent(place.anchor(), place.value());
    }
    return found;
  }

  /** An anchor that was never right tells nothing; of the built-in model that is worth knowing. */
  private static String written(Map<String, Map<String, Record>> records) {
    StringBuilder model = new StringBuilder();
    records.forEach(
        (field, ofField) ->
            ofField.forEach(
                (anchor, record) -> {
                  if (record.right() > 0 || anchor.equals(BUILT_IN)) {
                    model.append(
                        String.join(
                            "\t",
                            field,
                            anchor,
                            Integer.toString(record.right()),
                            Integer.toString(record.wrong())));
                    model.append('\n');
                  }
                }));
    return model.toString();
  }

  private static void count(
      Map<String, Record> records, String anchor, Value value, Optional<Value> truth) {
    boolean right = truth.filter(known -> Comparison.same(value, known)).isPresent();
    records.merge(anchor, new Record(right ? 1 : 0, right ? 0 : 1), Record::plus);
  }

  private record Record(int right, int wrong) {
    Record plus(Record more) {
      return new Record(right + more.right, wrong + more.wrong);
    }

    /** The share that is right, drawn towards a half while little is known. */
    double reliability() {
      return (right + 0.5) / (right + wrong + 1.0);
    }
  }

  @Override
  public ExtractionResult extract(
      TemplateForm form, Optional<LearnedModel> model, Reading reading) {
    ExtractionResult plain = builtIn.extract(reading, Optional.of(form.type()));
    Map<String, Map<String, Record>> learned = model.map(AnchorLearner::read).orElse(Map.of());
    Layout layout = Layout.of(reading);
    Map<String, FieldValue> fields = new HashMap<>();
    for (TemplateField field : form.fields()) {
      best(
              field,
              learned.getOrDefault(field.name(), Map.of()),
              Optional.ofNullable(plain.fields().get(field.name())),
              layout)
          .ifPresent(value -> fields.put(field.name(), value));
    }
    List<String> missing =
        form.fields().stream()
            .filter(field -> field.definition().required() && !fields.containsKey(field.name()))
            .map(TemplateField::name)
            .toList();
    return new ExtractionResult(
        form.type(),
        Confidence.CERTAIN,
        fields,
        plain.validations(),
        plain.flags(),
        confidence(form, fields),
        missing,
        model.isPresent() ? NAME : plain.model());
  }

  private static Optional<FieldValue> best(
      TemplateField field, Map<String, Record> records, Optional<FieldValue> plain, Layout layout) {
    List<FieldValue> found = new ArrayList<>();
    plain.ifPresent(value -> found.add(trusted(value, Optional.ofNullable(records.get(BUILT_IN)))));
    Optional<String> label = field.label().map(AnchoredValue::words);
    for (AnchoredValue place : AnchoredValue.all(field, layout)) {
      double confidence =
          Optional.ofNullable(records.get(place.anchor()))
              .map(Record::reliability)
              .orElse(label.filter(place.anchorWords()::equals).isPresent() ? LABELLED : 0);
      if (confidence >= LEAST) {
        found.add(new FieldValue(place.value(), new Confidence(confidence), place.provenance()));
      }
    }
    // Of equal ones the first: sorting is stable, and places come in the order of the pages.
    return found.stream()
        .sorted(Comparator.comparing(FieldValue::confidence).reversed())
        .findFirst();
  }

  private static FieldValue trusted(FieldValue value, Optional<Record> record) {
    return record
        .map(
            known ->
                new FieldValue(
                    value.value(), new Confidence(known.reliability()), value.provenance()))
        .orElse(value);
  }

  /** The mean of the required fields', or of all that were found where none is required. */
  private static Confidence confidence(TemplateForm form, Map<String, FieldValue> fields) {
    List<TemplateField> judged =
        form.fields().stream().filter(field -> field.definition().required()).toList();
    return new Confidence(
        (judged.isEmpty() ? form.fields() : judged)
            .stream()
                .mapToDouble(
                    field ->
                        Optional.ofNullable(fields.get(field.name()))
                            .map(value -> value.confidence().value())
                            .orElse(0.0))
                .average()
                .orElse(0));
  }

  private static Map<String, Map<String, Record>> read(LearnedModel model) {
    Map<String, Map<String, Record>> records = new HashMap<>();
    model
        .text()
        .lines()
        .map(line -> line.split("\t"))
        .forEach(
            parts ->
                records
                    .computeIfAbsent(parts[0], name -> new HashMap<>())
                    .put(
                        parts[1],
                        new Record(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]))));
    return records;
  }
}
