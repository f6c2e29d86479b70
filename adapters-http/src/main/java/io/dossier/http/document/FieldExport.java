package io.dossier.http.document;

import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.shared.Failure;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The fields of an extraction as a file. */
final class FieldExport {
  private FieldExport() {}

  static HttpResponse<?> of(ExtractionView view, String format) {
    Extraction extraction = view.masked();
    return switch (format) {
      case "json" ->
          attached(extraction, "json", fields(extraction), MediaType.APPLICATION_JSON_TYPE);
      case "csv" ->
          attached(extraction, "csv", csv(extraction), MediaType.of("text/csv; charset=utf-8"));
      default -> throw Failure.invalid("format", "must be json or csv");
    };
  }

  private static HttpResponse<?> attached(
      Extraction extraction, String ending, Object body, MediaType type) {
    return HttpResponse.ok(body)
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + extraction.document().text() + "." + ending + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static Map<String, Object> fields(Extraction extraction) {
    Map<String, Object> fields = new TreeMap<>();
    extraction
        .result()
        .fields()
        .forEach((name, field) -> fields.put(name, ExtractionJson.json(field.value())));
    return fields;
  }

  /** RFC 4180; a row a field. Rows of tables stand as text in the value's column. */
  private static String csv(Extraction extraction) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord("field", "value", "confidence", "source", "page", "x", "y", "w", "h");
      for (var entry : new TreeMap<>(extraction.result().fields()).entrySet()) {
        var field = entry.getValue();
        Optional<ExtractionJson.BoxJson> box =
            field.provenance().place().map(ExtractionJson.BoxJson::of);
        printer.printRecord(
            entry.getKey(),
            inert(ExtractionJson.json(field.value()).toString()),
            field.confidence().percent(),
            field.provenance().source() == Provenance.Source.MANUAL
                ? "manual"
                : field.provenance().source().code(),
            box.map(b -> (Object) b.page()).orElse(""),
            box.map(b -> (Object) b.x()).orElse(""),
            box.map(b -> (Object) b.y()).orElse(""),
            box.map(b -> (Object) b.w()).orElse(""),
            box.map(b -> (Object) b.h()).orElse(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
   * injection); numbers with a sign stay as they are.
   */
  private static String inert(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !text.matches("-?[0-9.]+") ? "'" + text : text;
  }
}
