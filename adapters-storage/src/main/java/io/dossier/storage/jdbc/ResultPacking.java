package io.dossier.storage.jdbc;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Validation;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.PageRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was made of a reading, as a part of the inside of a sealed record. */
final class ResultPacking {
  private static final int TEXT = 1;
  private static final int NUMBER = 2;
  private static final int DATE = 3;
  private static final int ITEMS = 4;
  private static final int ROW = 5;

  private ResultPacking() {}

  static void result(Packing out, ExtractionResult result) {
    out.text(result.type().code());
    out.real(result.typeConfidence().value());
    map(out, result.fields(), ResultPacking::field);
    out.each(result.validations(), ResultPacking::validation);
    out.each(result.flags().stream().map(Flag::code).sorted().toList(), Packing::text);
    out.real(result.confidence().value());
    out.each(result.missing(), Packing::text);
    out.text(result.model());
    out.each(result.parts(), ResultPacking::part);
  }

  static ExtractionResult result(Unpacking in) {
    return new ExtractionResult(
        DocumentType.ofCode(in.text()).orElse(DocumentType.OTHER),
        new Confidence(in.real()),
        map(in, ResultPacking::field),
        in.each(ResultPacking::validation),
        in.each(ResultPacking::flag).stream().collect(Collectors.toSet()),
        new Confidence(in.real()),
        in.each(Unpacking::text),
        in.text(),
        in.each(ResultPacking::part));
  }

  static void field(Packing out, FieldValue field) {
    value(out, field.value());
    out.real(field.confidence().value());
    out.text(field.provenance().source().code());
    out.optional(field.provenance().place(), ResultPacking::place);
  }

  static FieldValue field(Unpacking in) {
    return new FieldValue(
        value(in),
        new Confidence(in.real()),
        new Provenance(source(in.text()), in.optional(ResultPacking::place)));
  }

  static void place(Packing out, Provenance.Place place) {
    out.number(place.pageIndex());
    out.real(place.box().x());
    out.real(place.box().y());
    out.real(place.box().width());
    out.real(place.box().height());
  }

  static Provenance.Place place(Unpacking in) {
    return new Provenance.Place(
        in.number(), new PageBox(in.real(), in.real(), in.real(), in.real()));
  }

  static void value(Packing out, Value value) {
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
      out.each(items.items(), ResultPacking::value);
    } else if (value instanceof Value.Row row) {
      out.number(ROW);
      map(out, row.columns(), ResultPacking::value);
    }
  }

  static Value value(Unpacking in) {
    int kind = in.number();
    return switch (kind) {
      case TEXT -> new Value.Text(in.text());
      case NUMBER -> new Value.Number(new BigDecimal(in.text()));
      case DATE -> new Value.Date(LocalDate.ofEpochDay(in.longNumber()));
      case ITEMS -> new Value.Items(in.each(ResultPacking::value));
      case ROW -> new Value.Row(map(in, ResultPacking::value));
      default -> throw new IllegalStateException("a value of kind " + kind);
    };
  }

  static void validation(Packing out, Validation validation) {
    out.text(validation.rule());
    out.each(validation.fields(), Packing::text);
    out.number(validation.passed() ? 1 : 0);
    out.text(validation.message());
  }

  static Validation validation(Unpacking in) {
    return new Validation(in.text(), in.each(Unpacking::text), in.number() == 1, in.text());
  }

  static void part(Packing out, Part part) {
    out.text(part.type().code());
    out.real(part.confidence().value());
    out.number(part.pages().first());
    out.number(part.pages().last());
  }

  static Part part(Unpacking in) {
    return new Part(
        DocumentType.ofCode(in.text()).orElse(DocumentType.OTHER),
        new Confidence(in.real()),
        new PageRange(in.number(), in.number()));
  }

  static Flag flag(Unpacking in) {
    return coded(Flag.values(), Flag::code, in.text());
  }

  static Provenance.Source source(String code) {
    return coded(Provenance.Source.values(), Provenance.Source::code, code);
  }

  static <T> T coded(T[] values, Function<T, String> codeOf, String code) {
    return Arrays.stream(values)
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElseThrow();
  }

  static <T> void map(Packing out, Map<String, T> values, BiConsumer<Packing, T> writer) {
    out.each(
        new TreeMap<>(values).entrySet(),
        (packing, entry) -> {
          packing.text(entry.getKey());
          writer.accept(packing, entry.getValue());
        });
  }

  static <T> Map<String, T> map(Unpacking in, Function<Unpacking, T> reader) {
    Map<String, T> values = new LinkedHashMap<>();
    in.each(unpacking -> values.put(unpacking.text(), reader.apply(unpacking)));
    return new HashMap<>(values);
  }
}
