package io.dossier.core.extraction.type;

import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Provenance;
import io.dossier.core.extraction.Provenance.Source;
import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.candidate.MarkedText;
import io.dossier.core.extraction.candidate.WholeField;
import io.dossier.core.reading.Rendition;
import java.util.Optional;

/**
 * A field that says whether the paper itself was seen: {@code original}, {@code xerox_copy} where
 * its page has no colours, {@code photo_of_photo} where a display was photographed. Of a copy in
 * colours, and of a photograph of a print, it says that they are originals, since nothing tells.
 * Its type's papers must have colours.
 */
record RenditionField(String name) implements WholeField {
  private static final Confidence COPY = new Confidence(0.9);
  private static final Confidence SCREEN = new Confidence(0.75);
  private static final Confidence ORIGINAL = new Confidence(0.8);

  /** Of the first page that tells. */
  @Override
  public Optional<FieldValue> in(MarkedText text) {
    return text.layout().renditions().stream()
        .filter(rendition -> rendition != Rendition.UNKNOWN)
        .findFirst()
        .map(
            rendition ->
                switch (rendition) {
                  case GREY -> value("xerox_copy", COPY);
                  case OF_SCREEN -> value("photo_of_photo", SCREEN);
                  default -> value("original", ORIGINAL);
                });
  }

  private static FieldValue value(String text, Confidence confidence) {
    return new FieldValue(
        new Value.Text(text), confidence, new Provenance(Source.DERIVED, Optional.empty()));
  }
}
