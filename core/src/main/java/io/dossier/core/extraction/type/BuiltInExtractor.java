package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.classification.PartsClassifier;
import io.dossier.core.extraction.classification.TypeClassifier;
import io.dossier.core.extraction.embedded.EmbeddedFields;
import io.dossier.core.extraction.fault.FaultGuard;
import io.dossier.core.extraction.fault.FaultListener;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.reading.EmbeddedInvoice;
import io.dossier.core.reading.Line;
import io.dossier.core.reading.PageRange;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The extractor that ships with the product: the documents of a file and their types, then the
 * fields of {@linkplain Part#main one of them}.
 */
public final class BuiltInExtractor implements FieldExtractor {
  private static final String MODEL = "built-in-1";
  private static final Confidence CARRIES_DATA = new Confidence(0.99);
  private static final double LOW = 0.7;
  private static final double BLURRED = 0.75;

  private final PartsClassifier classifier =
      PartsClassifier.load(TypeClassifier.load(TypeModels.labels()));
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
    FaultGuard untyped = new FaultGuard(DocumentType.OTHER, faults);
    List<Part> parts =
        hint.map(type -> told(type, reading)).orElseGet(() -> parts(reading, untyped));
    Part part = Part.main(parts);
    return of(part, part.pages().of(reading), untyped.validations()).within(part.pages(), parts);
  }

  /** A type that the caller tells is that of the whole file. */
  private static List<Part> told(DocumentType type, Reading reading) {
    return List.of(new Part(type, Confidence.CERTAIN, PageRange.all(reading)));
  }

  /** A file that carries the data of an invoice is that invoice, with what is attached to it. */
  private List<Part> parts(Reading reading, FaultGuard guard) {
    if (reading.invoice().isPresent()) {
      return List.of(new Part(DocumentType.INVOICE, CARRIES_DATA, PageRange.all(reading)));
    }
    Part unknown = new Part(DocumentType.OTHER, Confidence.NONE, PageRange.all(reading));
    return guard.type(List.of(unknown), () -> classifier.parts(reading));
  }

  /**
   * @param reading of the part alone
   */
  private ExtractionResult of(Part part, Reading reading, List<Validation> untyped) {
    TypeFields model = models.get(part.type());
    FaultGuard guard = new FaultGuard(part.type(), faults);
    FoundFields found = model == null ? FoundFields.NONE : found(model, part, reading, guard);
    Map<String, FieldValue> fields = found.doubted();
    List<String> missing =
        part.type().fields().stream()
            .filter(field -> field.required() && !fields.containsKey(field.name()))
            .map(FieldDefinition::name)
            .toList();
    Confidence confidence = confidence(reading, part, fields, missing);
    return new ExtractionResult(
        part.type(),
        part.confidence(),
        fields,
        Stream.of(untyped, found.validations(), guard.validations()).flatMap(List::stream).toList(),
        flags(reading, confidence),
        confidence,
        missing,
        MODEL,
        List.of(part));
  }

  /** What data embedded in an invoice say outranks what is read of its pages. */
  private static FoundFields found(TypeFields model, Part part, Reading reading, FaultGuard guard) {
    Layout layout = Layout.of(reading);
    FoundFields read = model.in(layout, guard);
    if (part.type() != DocumentType.INVOICE || reading.invoice().isEmpty()) {
      return read;
    }
    EmbeddedInvoice invoice = reading.invoice().get();
    return guard.fields(
        List.of(),
        read,
        () -> {
          EmbeddedFields all = EmbeddedFields.over(read.fields(), invoice, layout);
          List<Validation> validations = new ArrayList<>(model.validations(all.fields(), guard));
          validations.addAll(all.validations());
          return new FoundFields(all.fields(), validations);
        });
  }

  /**
   * Of a type with fields: the mean of its required fields', a missing one counting nothing, times
   * the type's. Of a type without: how well the text was read, times the type's.
   */
  private static Confidence confidence(
      Reading reading, Part part, Map<String, FieldValue> fields, List<String> missing) {
    List<FieldDefinition> required =
        part.type().fields().stream().filter(FieldDefinition::required).toList();
    if (required.isEmpty()) {
      return new Confidence(legibility(reading) * part.confidence().value());
    }
    double sum =
        required.stream()
            .filter(field -> !missing.contains(field.name()))
            .map(field -> fields.get(field.name()))
            .mapToDouble(field -> field == null ? 0 : field.confidence().value())
            .sum();
    return new Confidence(sum / required.size() * part.confidence().value());
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
