package io.dossier.core.extraction.learning.scored;

import io.dossier.core.extraction.Comparison;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.extraction.type.FoundFields;
import io.dossier.core.extraction.type.ScoredFields;
import io.dossier.core.extraction.type.TypeModels;
import io.dossier.core.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns a layout by the same candidates and the same scored model that the built-in extractor has.
 *
 * <p>Training begins with the weights of the type, where it has a form, and with {@linkplain
 * Beliefs beliefs} about labels and places elsewhere; of the lessons it takes the words that stand
 * beside values, the places and shapes of values, and the weights that make the right candidates
 * the likeliest. How sure a value is follows from its probability and from how lessons did that
 * were held back; where the built-in model is surer, its value is given. Fields of rows are the
 * built-in model's alone.
 */
public final class ScoredLearner implements TemplateLearner {
  private static final String NAME = "scored-1";

  /** Up to so many lessons each is held back in its turn; of more, a fourth at a time. */
  private static final int MOST_ONE_BY_ONE = 6;

  private static final int FOLDS = 4;

  /** Of its layout's words a document has this share at least, where no lesson was held back. */
  private static final double UNTRIED = 0.3;

  /** A document may have this share of the words of the lesson that had the fewest. */
  private static final double LEEWAY = 0.7;

  private final FieldExtractor builtIn;
  private final FaultListener faults;
  private final Map<DocumentType, ScoredFields> forms = new EnumMap<>(DocumentType.class);

  /** Tells nobody of faults. */
  public ScoredLearner(FieldExtractor builtIn) {
    this(builtIn, FaultListener.NONE);
  }

  /**
   * @param faults hears of steps that broke off
   */
  public ScoredLearner(FieldExtractor builtIn, FaultListener faults) {
    this.builtIn = builtIn;
    this.faults = faults;
    for (DocumentType type : DocumentType.values()) {
      TypeModels.trained(type).ifPresent(form -> forms.put(type, form));
    }
  }

  @Override
  public LearnedModel learn(TemplateForm form, List<Lesson> lessons) {
    Training training = new Training(form, Optional.ofNullable(forms.get(form.type())));
    List<StudiedLesson> studied = lessons.stream().map(lesson -> studied(form, lesson)).toList();
    return ModelText.written(judged(training, studied, new FaultGuard(form.type(), faults)));
  }

  private StudiedLesson studied(TemplateForm form, Lesson lesson) {
    return StudiedLesson.of(
        lesson, form, builtIn.extract(lesson.reading(), Optional.of(form.type())).fields());
  }

  /** What all lessons teach, with the record of what most of them taught about the others. */
  private static LearnedFields judged(
      Training training, List<StudiedLesson> lessons, FaultGuard guard) {
    Map<String, Tally> learned = new HashMap<>();
    Map<String, Tally> plain = new HashMap<>();
    double familiar = UNTRIED;
    int folds = lessons.size() <= MOST_ONE_BY_ONE ? lessons.size() : FOLDS;
    for (int fold = 0; fold < (lessons.size() < 2 ? 0 : folds); fold++) {
      List<StudiedLesson> taught = new ArrayList<>();
      List<StudiedLesson> heldBack = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (i % folds == fold ? heldBack : taught).add(lessons.get(i));
      }
      LearnedFields fields = training.learned(taught);
      for (StudiedLesson lesson : heldBack) {
        familiar = Math.min(familiar, LEEWAY * training.familiarity(fields, lesson.layout()));
        count(lesson, training.found(fields, lesson.layout(), lesson.plain(), guard), learned);
      }
    }
    lessons.forEach(lesson -> count(lesson, lesson.plain(), plain));
    LearnedFields all = training.learned(lessons);
    Map<String, LearnedField> fields = new TreeMap<>();
    all.fields()
        .forEach(
            (name, field) ->
                fields.put(
                    name,
                    field.judged(
                        learned.getOrDefault(name, Tally.NONE),
                        plain.getOrDefault(name, Tally.NONE))));
    return all.judged(familiar, fields);
  }

  private static void count(
      StudiedLesson lesson, Map<String, FieldValue> found, Map<String, Tally> tallies) {
    found.forEach(
        (name, value) -> {
          if (lesson.asked(name)) {
            boolean right =
                lesson.truth(name).filter(v -> Comparison.same(value.value(), v)).isPresent();
            tallies.put(name, tallies.getOrDefault(name, Tally.NONE).plus(right));
          }
        });
  }

  @Override
  public ExtractionResult extract(
      TemplateForm form, Optional<LearnedModel> model, Reading reading) {
    ExtractionResult plain = builtIn.extract(reading, Optional.of(form.type()));
    Optional<ScoredFields> type = Optional.ofNullable(forms.get(form.type()));
    Training training = new Training(form, type);
    LearnedFields learned =
        model.map(text -> ModelText.read(text, form)).orElseGet(training::untaught);
    Layout layout = Layout.of(reading);
    FaultGuard guard = new FaultGuard(form.type(), faults);
    Map<String, FieldValue> found = training.found(learned, layout, plain.fields(), guard);
    boolean familiar = training.familiarity(learned, layout) >= learned.familiar();
    Map<String, FieldValue> fields = new HashMap<>();
    Set<String> given = given(plain);
    for (TemplateField field : form.fields()) {
      String name = field.name();
      LearnedField known = learned.field(name).orElse(LearnedField.untaught(Set.of()));
      if (given.contains(name) && plain.fields().containsKey(name)) {
        fields.put(name, plain.fields().get(name));
        continue;
      }
      Choice.of(
              familiar ? known : known.foreign(),
              Optional.ofNullable(found.get(name)),
              Optional.ofNullable(plain.fields().get(name)))
          .ifPresent(value -> fields.put(name, value));
    }
    FoundFields checked = new FoundFields(fields, validations(type, plain, fields, guard));
    Map<String, FieldValue> doubted = checked.doubted();
    List<String> missing =
        form.fields().stream()
            .filter(field -> field.definition().required() && !fields.containsKey(field.name()))
            .map(TemplateField::name)
            .toList();
    return new ExtractionResult(
        form.type(),
        Confidence.CERTAIN,
        doubted,
        Stream.concat(checked.validations().stream(), guard.validations().stream())
            .distinct()
            .toList(),
        plain.flags(),
        confidence(form, doubted),
        missing,
        model.isPresent() ? NAME : plain.model(),
        plain.parts());
  }

  /** What data embedded in the file gave, of which no layout needs to be known. */
  private static Set<String> given(ExtractionResult plain) {
    return plain.validations().stream()
        .filter(validation -> validation.rule().equals(Validation.DATA_TAKEN))
        .flatMap(validation -> validation.fields().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Rules of the type's form, and others of the built-in model's whose fields kept their values.
   */
  private static List<Validation> validations(
      Optional<ScoredFields> type,
      ExtractionResult plain,
      Map<String, FieldValue> fields,
      FaultGuard guard) {
    List<Validation> held = type.map(form -> form.validations(fields, guard)).orElse(List.of());
    return Validation.renewed(
        plain.validations(), held, name -> same(plain.fields().get(name), fields.get(name)));
  }

  private static boolean same(
      @org.jspecify.annotations.Nullable FieldValue a,
      @org.jspecify.annotations.Nullable FieldValue b) {
    return a == null ? b == null : b != null && a.value().equals(b.value());
  }

  /** The mean of the required fields', or of all where none is required. */
  private static Confidence confidence(TemplateForm form, Map<String, FieldValue> fields) {
    List<TemplateField> required =
        form.fields().stream().filter(field -> field.definition().required()).toList();
    return new Confidence(
        (required.isEmpty() ? form.fields() : required)
            .stream()
                .mapToDouble(
                    field ->
                        Optional.ofNullable(fields.get(field.name()))
                            .map(value -> value.confidence().value())
                            .orElse(0.0))
                .average()
                .orElse(0));
  }
}
