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
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.extraction.Validation;
import io.dossier.core.reading.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An extraction as the inside of a sealed record. */
final class ExtractionPacking {
  private ExtractionPacking() {}

  static byte[] pack(Extraction extraction) {
    ExtractionResult result = extraction.result();
    Packing out = new Packing();
    out.text(extraction.id().text());
    out.text(extraction.document().text());
    out.text(extraction.method().code());
    out.text(result.type().code());
    out.real(result.typeConfidence().value());
    ResultPacking.map(out, result.fields(), ResultPacking::field);
    out.each(result.validations(), ResultPacking::validation);
    out.each(result.flags().stream().map(Flag::code).sorted().toList(), Packing::text);
    out.real(result.confidence().value());
    out.each(result.missing(), Packing::text);
    out.text(result.model());
    ResultPacking.map(out, extraction.engines(), Packing::text);
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
    out.each(result.parts(), ResultPacking::part);
    return out.done();
  }

  static Extraction unpack(byte[] packed) {
    Unpacking in = new Unpacking(packed);
    ExtractionId id = new ExtractionId(in.text());
    DocumentId document = new DocumentId(in.text());
    Extraction.Method method = method(in.text());
    DocumentType type = DocumentType.ofCode(in.text()).orElse(DocumentType.OTHER);
    Confidence typeConfidence = new Confidence(in.real());
    Map<String, FieldValue> fields = ResultPacking.map(in, ResultPacking::field);
    List<Validation> validations = in.each(ResultPacking::validation);
    Set<Flag> flags = in.each(ResultPacking::flag).stream().collect(Collectors.toSet());
    Confidence confidence = new Confidence(in.real());
    List<String> missing = in.each(Unpacking::text);
    String model = in.text();
    Map<String, String> engines = ResultPacking.map(in, Unpacking::text);
    List<Notice> notices = in.each(ExtractionPacking::notice);
    String rawText = in.text();
    Instant createdAt = Instant.ofEpochMilli(in.longNumber());
    Duration duration = Duration.ofMillis(in.longNumber());
    Optional<TemplateRef> template =
        in.version() < 2 ? Optional.empty() : in.optional(ExtractionPacking::template);
    List<Part> parts = in.version() < 3 ? List.of() : in.each(ResultPacking::part);
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

  private static Extraction.Method method(String code) {
    return ResultPacking.coded(Extraction.Method.values(), Extraction.Method::code, code);
  }
}
