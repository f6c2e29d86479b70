package io.dossier.storage.jdbc;

import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.PageRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An extraction as the inside of a sealed record. */
final class ExtractionPacking {
  private static final int TEXT = 1;
  private static final int NUMBER = 2;
  private static final int DATE = 3;
  private static final int ITEMS = 4;
  private static final int ROW = 5;

  private ExtractionPacking() {}

  static byte[] pack(Extraction extraction) {
    ExtractionResult result = extraction.result();
    Packing out = new Packing();
    out.text(extraction.id().text());
    out.text(extraction.document().text());
    out.text(extraction.method().code());
    out.text(result.type().code());
    out.real(result.typeConfidence().value());
    map(out, result.fields(), ExtractionPacking::field);
    out.each(result.validations(), ExtractionPacking::validation);
    out.each(result.flags().stream().map(Flag::code).sorted().toList(), Packing::text);
    out.real(result.confidence().value());
    out.each(result.missing(), Packing::text);
    out.text(result.model());
    map(out, extraction.engines(), Packing::text);
    out.each(extraction.notices(), ExtractionPacking::notice);
    out.text(extraction.rawText());
    out.longNumber(extraction.createdAt().toEpochMilli());
    out.longNumber(extraction.duration().toMillis());
    out.optional(
        extraction.template(),
        (packing, ref) -> {
          packing.text(ref.template().text());
          packing.number(ref.version());
        });
    out.each(result.parts(), ExtractionPacking::part);
    return out.done();
  }

  static Extraction unpack(byte[] packed) {
    Unpacking in = new Unpacking(packed);
    ExtractionId id = new ExtractionId(in.text());
    DocumentId document = new DocumentId(in.text());
    Extraction.Method method = method(in.text());
    DocumentType type = DocumentType.ofCode(in.text()).orElse(DocumentType.OTHER);
    Confidence typeConfidence = new Confidence(in.real());
    Map<String, FieldValue> fields = map(in, ExtractionPacking::field);
    List<Validation> validations = in.each(ExtractionPacking::validation);
    Set<Flag> flags = in.each(ExtractionPacking::flag).stream().collect(Collectors.toSet());
    Confidence confidence = new Confidence(in.real());
    List<String> missing = in.each(Unpacking::text);
    String model = in.text();
    Map<String, String> engines = map(in, Unpacking::text);
    List<Notice> notices = in.each(ExtractionPacking::notice);
    String rawText = in.text();
    Instant createdAt = Instant.ofEpochMilli(in.longNumber());
    Duration duration = Duration.ofMillis(in.longNumber());
    Optional<TemplateRef> template =
        in.version() < 2 ? Optional.empty() : in.optional(ExtractionPacking::template);
    List<Part> parts = in.version() < 3 ? List.of() : in.each(ExtractionPacking::part);
    return new Extraction(
        id,
        document,
        method,
        template,
        new ExtractionResult(
            type, typeConfidence, fields, validations, flags, confidence, missing, model, parts),
        engines,
        notices,
        rawText,
        createdAt,
        duration);
  }

  private static void field(Packing out, FieldValue field) {
    value(out, field.value());
    out.real(field.confidence().value());
    out.text(field.provenance().source().code());
    out.optional(field.provenance().place(), ExtractionPacking::place);
  }

  private static FieldValue field(Unpacking in) {
    return new FieldValue(
        value(in),
        new Confidence(in.real()),
        new Provenance(source(in.text()), in.optional(ExtractionPacking::place)));
  }

  private static void place(Packing out, Provenance.Place place) {
    out.number(place.pageIndex());
    out.real(place.box().x());
    out.real(place.box().y());
    out.real(place.box().width());
    out.real(place.box().height());
  }

  private static Provenance.Place place(Unpacking in) {
    return new Provenance.Place(
        in.number(), new PageBox(in.real(), in.real(), in.real(), in.real()));
  }

  private static void value(Packing out, Value value) {
    if (value instanceof Value.Text text) {
      out.number(TEXT);
      out.text(text.text());
    } else if (value instanceof Value.Number number) {
      out.number(NUMBER);
      out.text(number.number().toString());
    } else if (value instanceof Value.Date date) {
      out.number(DATE);
      out.longNumber(date.day().toEpochDay());
    } else if (value instanceof Value.Items items) {
      out.number(ITEMS);
      out.each(items.items(), ExtractionPacking::value);
    } else if (value instanceof Value.Row row) {
      out.number(ROW);
      map(out, row.columns(), ExtractionPacking::value);
    }
  }

  private static Value value(Unpacking in) {
    int kind = in.number();
    return switch (kind) {
      case TEXT -> new Value.Text(in.text());
      case NUMBER -> new Value.Number(new BigDecimal(in.text()));
      case DATE -> new Value.Date(LocalDate.ofEpochDay(in.longNumber()));
      case ITEMS -> new Value.Items(in.each(ExtractionPacking::value));
      case ROW -> new Value.Row(map(in, ExtractionPacking::value));
      default -> throw new IllegalStateException("a value of kind " + kind);
    };
  }

  private static void validation(Packing out, Validation validation) {
    out.text(validation.rule());
    out.each(validation.fields(), Packing::text);
    out.number(validation.passed() ? 1 : 0);
    out.text(validation.message());
  }

  private static Validation validation(Unpacking in) {
    return new Validation(in.text(), in.each(Unpacking::text), in.number() == 1, in.text());
  }

  private static void part(Packing out, Part part) {
    out.text(part.type().code());
    out.real(part.confidence().value());
    out.number(part.pages().first());
    out.number(part.pages().last());
  }

  private static Part part(Unpacking in) {
    return new Part(
        DocumentType.ofCode(in.text()).orElse(DocumentType.OTHER),
        new Confidence(in.real()),
        new PageRange(in.number(), in.number()));
  }

  private static void notice(Packing out, Notice notice) {
    out.text(notice.code().name());
    out.text(notice.detail());
  }

  private static TemplateRef template(Unpacking in) {
    return new TemplateRef(new TemplateId(in.text()), in.number());
  }

  private static Notice notice(Unpacking in) {
    return new Notice(Notice.Code.valueOf(in.text()), in.text());
  }

  private static Flag flag(Unpacking in) {
    return coded(Flag.values(), Flag::code, in.text());
  }

  private static Extraction.Method method(String code) {
    return coded(Extraction.Method.values(), Extraction.Method::code, code);
  }

  private static Provenance.Source source(String code) {
    return coded(Provenance.Source.values(), Provenance.Source::code, code);
  }

  private static <T> T coded(T[] values, Function<T, String> codeOf, String code) {
    return Arrays.stream(values)
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static <T> void map(Packing out, Map<String, T> values, BiConsumer<Packing, T> writer) {
    out.each(
        new TreeMap<>(values).entrySet(),
        (packing, entry) -> {
          packing.text(entry.getKey());
          writer.accept(packing, entry.getValue());
        });
  }

  private static <T> Map<String, T> map(Unpacking in, Function<Unpacking, T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    in.each(unpacking -> values.put(unpacking.text(), reader.apply(unpacking)));
    return new HashMap<>(values);
  }
}
