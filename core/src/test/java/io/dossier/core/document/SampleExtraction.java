package io.dossier.core.document;

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
import io.dossier.core.extraction.masking.Masking;
import io.dossier.core.extraction.masking.MaskingPolicy;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.PageRange;
import io.dossier.core.shared.Samples;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Extractions with a value of every kind. */
public final class SampleExtraction {
  private SampleExtraction() {}

  public static Extraction of(Document document, String supplier, String rawText) {
    return new Extraction(
        ExtractionId.of(Samples.ulid()),
        document.id(),
        Extraction.Method.MODEL,
        Optional.of(new TemplateRef(TemplateId.of(Samples.ulid()), 3)),
        result(supplier),
        Map.of("ocr", "5", "pdf", "3"),
        List.of(new Notice(Notice.Code.JAVASCRIPT, "2 scripts")),
        rawText,
        Samples.NOON,
        Duration.ofMillis(1234));
  }

  /** As it is shown where nothing but Aadhaar numbers is masked. */
  public static ExtractionView shown(Extraction extraction) {
    return ExtractionView.of(extraction, Masking.of(MaskingPolicy.LEAST));
  }

  public static ExtractionResult result(String supplier) {
    Confidence confidence = new Confidence(0.875);
    return new ExtractionResult(
        DocumentType.INVOICE,
        new Confidence(0.99),
        Map.of(
            "supplierName", read(new Value.Text(supplier), confidence),
            "total", read(new Value.Number(new BigDecimal("1234567.80")), confidence),
            "invoiceDate", read(new Value.Date(LocalDate.of(1969, 7, 20)), confidence),
            "lineItems", read(items(), confidence),
            "currency",
                new FieldValue(
                    new Value.Text("IDR"),
                    Confidence.CERTAIN,
                    new Provenance(Provenance.Source.DERIVED, Optional.empty()))),
        List.of(new Validation("sum", List.of("subtotal", "total"), false, "the sums differ")),
        Set.of(Flag.LOW_CONFIDENCE, Flag.TEMPLATE_PARTIAL),
        confidence,
        List.of("invoiceNumber"),
        "rules-1",
        List.of(new Part(DocumentType.KTP, new Confidence(0.9), new PageRange(0, 1))));
  }

  private static FieldValue read(Value value, Confidence confidence) {
    return new FieldValue(
        value,
        confidence,
        Provenance.read(Provenance.Source.OCR, 2, new PageBox(0.125, 0.25, 0.5, 0.0625)));
  }

  private static Value items() {
    return new Value.Items(
        List.of(
            new Value.Row(
                Map.of(
                    "description", new Value.Text("Kopi \uD83D\uDE00"),
                    "amount", new Value.Number(new BigDecimal("-0.10")))),
            new Value.Row(Map.of())));
  }
}
