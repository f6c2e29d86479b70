package io.dossier.http.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.ExtractionView;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.Part;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Reading;
import io.dossier.core.shared.Ulid;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An extraction on the wire.
 *
 * @param rawText there only when it was asked for
 */
@Serdeable
public record ExtractionJson(
    @Nullable String id,
    @Nullable String documentId,
    String type,
    int typeConfidence,
    List<PartJson> parts,
    String method,
    String modelUsed,
    @Nullable String templateId,
    @Nullable Integer templateVersion,
    int confidenceScore,
    Map<String, Object> fields,
    Map<String, Integer> fieldConfidences,
    Map<String, BoxJson> fieldBoundingBoxes,
    Map<String, String> fieldSources,
    List<String> missingFields,
    List<ValidationJson> validations,
    List<String> flags,
    List<NoticeJson> notices,
    Map<String, String> engines,
    @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String rawText,
    Instant createdAt,
    long durationMs) {

  /**
   * @param page from 0
   * @param x of the left edge, as a fraction of the page's width from the left
   * @param y of the upper edge, as a fraction of the page's height from the top
   */
  @Serdeable
  public record BoxJson(int page, double x, double y, double w, double h) {
    static BoxJson of(Provenance.Place place) {
      PageBox box = place.box();
      return new BoxJson(
          place.pageIndex(),
          rounded(box.x()),
          rounded(box.y()),
          rounded(box.width()),
          rounded(box.height()));
    }

    private static double rounded(double value) {
      return BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP).doubleValue();
    }
  }

  /**
   * One of the documents that the file holds; type, fields and confidence of the extraction are
   * those of one of them.
   *
   * @param confidence of the type, 0 to 100
   * @param firstPage from 0
   * @param lastPage likewise; belongs to it
   */
  @Serdeable
  public record PartJson(String type, int confidence, int firstPage, int lastPage) {
    static PartJson of(Part part) {
      return new PartJson(
          part.type().code(),
          part.confidence().percent(),
          part.pages().first(),
          part.pages().last());
    }
  }

  @Serdeable
  public record ValidationJson(String rule, List<String> fields, boolean passed, String message) {}

  /** What the reader noticed about the bytes: active content left alone, damage repaired. */
  @Serdeable
  public record NoticeJson(String code, String detail) {}

  /** The extraction with or without all that was read. */
  public static ExtractionJson of(ExtractionView view, RawText rawText) {
    Extraction extraction = view.masked();
    return of(
        extraction,
        extraction.id().text(),
        extraction.document().text(),
        rawText == RawText.SHOWN ? view.rawText() : null);
  }

  /**
   * What was made of a file that is kept nowhere; without ids.
   *
   * @param policy which numbers are masked in it
   */
  public static ExtractionJson unsaved(
      ExtractionResult result,
      Reading reading,
      MaskingPolicy policy,
      Instant now,
      Duration duration) {
    Ulid none = Ulid.of(Instant.EPOCH, new byte[10]);
    Extraction extraction =
        new Extraction(
            ExtractionId.of(none),
            DocumentId.of(none),
            Extraction.Method.MODEL,
            Optional.empty(),
            result,
            reading.engines(),
            reading.notices(),
            reading.text(),
            now,
            duration);
    ExtractionView view = ExtractionView.of(extraction, Masking.of(policy, List.of(result)));
    return of(view.masked(), null, null, view.rawText());
  }

  private static ExtractionJson of(
      Extraction extraction,
      @Nullable String id,
      @Nullable String documentId,
      @Nullable String rawText) {
    ExtractionResult result = extraction.result();
    Map<String, BoxJson> boxes = new TreeMap<>();
    result
        .fields()
        .forEach(
            (name, field) ->
                field.provenance().place().ifPresent(place -> boxes.put(name, BoxJson.of(place))));
    return new ExtractionJson(
        id,
        documentId,
        result.type().code(),
        result.typeConfidence().percent(),
        result.parts().stream().map(PartJson::of).toList(),
        extraction.method().code(),
        result.model(),
        extraction.template().map(ref -> ref.template().text()).orElse(null),
        extraction.template().map(TemplateRef::version).orElse(null),
        result.confidence().percent(),
        each(result, field -> json(field.value())),
        each(result, field -> field.confidence().percent()),
        boxes,
        each(result, field -> field.provenance().source().code()),
        result.missing(),
        result.validations().stream()
            .map(v -> new ValidationJson(v.rule(), v.fields(), v.passed(), v.message()))
            .toList(),
        result.flags().stream().map(Flag::code).sorted().toList(),
        extraction.notices().stream()
            .map(n -> new NoticeJson(n.code().name().toLowerCase(Locale.ROOT), n.detail()))
            .toList(),
        new TreeMap<>(extraction.engines()),
        rawText,
        extraction.createdAt(),
        extraction.duration().toMillis());
  }

  /** Whether all that was read is part of the answer. */
  public enum RawText {
    SHOWN,
    LEFT_OUT
  }

  /** A value as JSON has it. */
  public static Object json(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return plain(number.number());
    }
    if (value instanceof Value.Date date) {
      return date.day().toString();
    }
    if (value instanceof Value.Items items) {
      return items.items().stream().map(ExtractionJson::json).toList();
    }
    Map<String, Object> columns = new TreeMap<>();
    ((Value.Row) value).columns().forEach((name, column) -> columns.put(name, json(column)));
    return columns;
  }

  /** Without an exponent, which some readers of JSON take for a float. */
  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static <T> Map<String, T> each(ExtractionResult result, Function<FieldValue, T> part) {
    Map<String, T> parts = new TreeMap<>();
    result.fields().forEach((name, field) -> parts.put(name, part.apply(field)));
    return parts;
  }
}
