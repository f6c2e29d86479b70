package io.dossier.core.document;

import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.TemplateRef;
import io.dossier.core.reading.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run that made fields of a document, or one correction by a person. Never changed afterwards.
 *
 * @param template the version by which the fields were found or, for a correction, those below it;
 *     empty when the built-in model found them
 * @param engines name and version of what read the pages
 * @param rawText all that was read; empty for a correction
 * @param duration from the start of reading to the result
 */
public record Extraction(
    ExtractionId id,
    DocumentId document,
    Method method,
    Optional<TemplateRef> template,
    ExtractionResult result,
    Map<String, String> engines,
    List<Notice> notices,
    String rawText,
    Instant createdAt,
    Duration duration) {
  public Extraction {
    engines = Map.copyOf(engines);
    notices = List.copyOf(notices);
  }

  /** How the fields came about. */
  public enum Method {
    MODEL("model"),
    RULE_TEMPLATE("rule_template"),
    MANUAL_CORRECTION("manual_correction");

    private final String code;

    Method(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
