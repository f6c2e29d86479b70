package io.dossier.core.erasure.usecase;

import io.dossier.core.document.Document;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.port.Readings;
import io.dossier.core.document.port.VerifiedExtractions;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.template.usecase.UnlearnDocument;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an erasure does to the rows: nothing stays, or the newest fields stay, without text, boxes
 * and reading, under a key of their own.
 */
public final class KeptFields {
  private final Documents documents;
  private final Extractions extractions;
  private final Readings readings;
  private final VerifiedExtractions verified;
  private final UnlearnDocument unlearn;
  private final Keyring keyring;

  public KeptFields(
      Documents documents,
      Extractions extractions,
      Readings readings,
      VerifiedExtractions verified,
      UnlearnDocument unlearn,
      Keyring keyring) {
    this.documents = documents;
    this.extractions = extractions;
    this.readings = readings;
    this.verified = verified;
    this.unlearn = unlearn;
    this.keyring = keyring;
  }

  Document erased(Document document, ErasureId id, Instant now) {
    Document erased = document.erased(id, Optional.empty(), now);
    documents.save(erased);
    extractions.replaceAll(erased, List.of());
    forget(erased);
    return erased;
  }

  Document erasedButKept(Document document, ErasureId id, Instant now) {
    Optional<Extraction> newest = extractions.newest(document);
    if (newest.isEmpty()) {
      return erased(document, id, now);
    }
    try (Keyring.NewDataKey key =
        keyring.create(
            document.id().subject(document.organization(), SealedSubject.Purpose.KEPT_FIELDS))) {
      Document erased = document.erased(id, Optional.of(key.wrapped()), now);
      documents.save(erased);
      extractions.replaceAll(erased, List.of(fieldsAlone(newest.get())));
      forget(erased);
      return erased;
    }
  }

  /** What was made of it elsewhere: kept for learning, and learned. */
  private void forget(Document erased) {
    readings.forget(erased);
    verified.forget(erased);
    unlearn.execute(erased.organization(), erased.id());
  }

  private static Extraction fieldsAlone(Extraction extraction) {
    ExtractionResult result = extraction.result();
    Map<String, FieldValue> fields = new HashMap<>();
    result
        .fields()
        .forEach(
            (name, field) ->
                fields.put(
                    name,
                    new FieldValue(
                        field.value(),
                        field.confidence(),
                        new Provenance(Provenance.Source.DERIVED, Optional.empty()))));
    return new Extraction(
        extraction.id(),
        extraction.document(),
        extraction.method(),
        extraction.template(),
        new ExtractionResult(
            result.type(),
            result.typeConfidence(),
            fields,
            result.validations(),
            result.flags(),
            result.confidence(),
            result.missing(),
            result.model(),
            result.parts()),
        extraction.engines(),
        List.of(),
        "",
        extraction.createdAt(),
        extraction.duration());
  }
}
