package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.classification.Classified;
import io.dossier.core.extraction.classification.TypeClassifier;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The extractor that ships with the product: a type, then that type's fields. */
public final class BuiltInExtractor implements FieldExtractor {
  private static final String MODEL = "built-in-1";
  private static final double LOW = 0.7;
  private static final double BLURRED = 0.75;

  private final TypeClassifier classifier = TypeClassifier.load(TypeModels.labels());
  private final Map<DocumentType, TypeFields> models;
  private final FaultListener faults;

  /** Tells nobody of faults. */
  public BuiltInExtractor() {
    this(FaultListener.NONE);
  }

  /**
   * @param faults hears of steps that broke off
   */
  public BuiltInExtractor(FaultListener faults) {
    this(TypeModels.all(), faults);
  }

  BuiltInExtractor(Map<DocumentType, TypeFields> models, FaultListener faults) {
    this.models = Map.copyOf(models);
    this.faults = faults;
  }

  @Override
  public ExtractionResult extract(Reading reading, Optional<DocumentType> hint) {
    Layout layout = Layout.of(reading);
    FaultGuard untyped = new FaultGuard(DocumentType.OTHER, faults);
    Classified classified =
        hint.map(type -> new Classified(type, Confidence.CERTAIN))
            .orElseGet(() -> classified(reading, layout, untyped));
    TypeFields model = models.get(classified.type());
    FaultGuard guard = new FaultGuard(classified.type(), faults);
    FoundFields found = model == null ? FoundFields.NONE : model.in(layout, guard);
    Map<String, FieldValue> fields = found.doubted();
    List<String> missing =
        classified.type().fields().stream()
            .filter(field -> field.required() && !fields.containsKey(field.name()))
            .map(FieldDefinition::name)
            .toList();
    Confidence confidence = confidence(reading, classified, fields, missing);
    return new ExtractionResult(
        classified.type(),
        classified.confidence(),
        fields,
        Stream.of(untyped.validations(), found.validations(), guard.validations())
            .flatMap(List::stream)
            .toList(),
        flags(reading, confidence),
        confidence,
        missing,
        MODEL);
  }

  private Classified classified(Reading reading, Layout layout, FaultGuard guard) {
    return guard.type(
        new Classified(DocumentType.OTHER, Confidence.NONE),
        () -> classifier.classify(reading, layout));
  }

  /**
   * Of a type with fields: the mean of its required fields', a missing one counting nothing, times
   * the type's. Of a type without: how well the text was read, times the type's.
   */
  private static Confidence confidence(
      Reading reading,
      Classified classified,
      Map<String, FieldValue> fields,
      List<String> missing) {
    List<FieldDefinition> required =
        classified.type().fields().stream().filter(FieldDefinition::required).toList();
    if (required.isEmpty()) {
      return new Confidence(legibility(reading) * classified.confidence().value());
    }
    double sum =
        required.stream()
            .filter(field -> !missing.contains(field.name()))
            .map(field -> fields.get(field.name()))
            .mapToDouble(field -> field == null ? 0 : field.confidence().value())
            .sum();
    return new Confidence(sum / required.size() * classified.confidence().value());
  }

  private static Set<Flag> flags(Reading reading, Confidence confidence) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (confidence.value() < LOW) {
      flags.add(Flag.LOW_CONFIDENCE);
    }
    boolean recognized =
        reading.pages().stream()
            .flatMap(page -> page.lines().stream())
            .anyMatch(line -> line.source() == TextSource.OCR);
    if (recognized && legibility(reading) < BLURRED) {
      flags.add(Flag.PHOTO_QUALITY_POOR);
    }
    return flags;
  }

  /** The mean confidence of its lines, weighed by their lengths; 0 when nothing was read. */
  private static double legibility(Reading reading) {
    double sum = 0;
    double length = 0;
    for (ReadPage page : reading.pages()) {
      for (Line line : page.lines()) {
        int characters = line.text().length();
        sum += line.confidence() * characters;
        length += characters;
      }
    }
    return length == 0 ? 0 : sum / length;
  }
}
